#!/bin/bash
# Whether the Goldthread in this container, or at the given port, is ready. Needs nothing but bash, as images have no curl.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/${1:-8080}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
read -r _ status _ <&3
[ "$status" = 200 ]
