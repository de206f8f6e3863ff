#!/bin/bash
# Starts a member of the replica set. Members trust one another by a key, which MongoDB wants in a file of its own user.
set -eu
key=/etc/goldthread.key
printf '%s' "$MONGO_KEY" > "$key"
chown mongodb:mongodb "$key"
chmod 400 "$key"
exec docker-entrypoint.sh mongod --replSet goldthread --keyFile "$key" --bind_ip_all
