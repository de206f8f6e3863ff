// The product's collections, with their validators and indexes, from collections.json beside this file. May be run again.
const fs = require('fs');
const path = require('path');

const store = db.getSiblingDB('goldthread');
// the embedded store says so in the place where a MongoDB names its storage engines; it refuses validators
const embedded = db.adminCommand({ buildInfo: 1 }).storageEngines.includes('goldthread');
const declared = JSON.parse(fs.readFileSync(path.join(__dirname, 'collections.json'), 'utf8'));
const there = new Set(store.getCollectionNames());

function answered(reply) {
  if (!reply.ok) {
    throw new Error(JSON.stringify(reply));
  }
}

let indexes = 0;
for (const [name, collection] of Object.entries(declared)) {
  // moderate: a document from before the validator may still be changed
  const options =
    embedded || !collection.validator ? {} : { validator: collection.validator, validationLevel: 'moderate' };
  if (!there.has(name)) {
    answered(store.createCollection(name, options));
  } else if (options.validator) {
    answered(store.runCommand({ collMod: name, ...options }));
  }
  if (collection.indexes.length > 0) {
    answered(store.runCommand({ createIndexes: name, indexes: collection.indexes }));
    indexes += collection.indexes.length;
  }
}
print(`collections: ${Object.keys(declared).length}, indexes beside _id: ${indexes}`);
print(embedded ? 'validators: none set, as the embedded store refuses them' : 'validators: set');
