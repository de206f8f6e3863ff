// Runs once, when the official MongoDB image makes its data folder: the product's own user, with no more than it needs.
// That is readWrite on its own database: the product makes its collections and indexes there, and a restore that fails
// drops what it made. It may not see other databases, manage users, or change validators.
const name = 'goldthread';
// the embedded store says so in the place where a MongoDB names its storage engines
const embedded = db.adminCommand({ buildInfo: 1 }).storageEngines.includes('goldthread');
const password = process.env.GOLDTHREAD_DB_PASSWORD;
if (embedded) {
  print('user: none made, as the embedded store has its one user and a new password at each start');
} else if (!password) {
  throw new Error('Set GOLDTHREAD_DB_PASSWORD');
} else if (db.getSiblingDB(name).getUser('goldthread')) {
  print('user: there already');
} else {
  db.getSiblingDB(name).createUser({
    user: 'goldthread',
    pwd: password,
    roles: [{ role: 'readWrite', db: name }],
    mechanisms: ['SCRAM-SHA-256'],
  });
  print('user: made');
}
