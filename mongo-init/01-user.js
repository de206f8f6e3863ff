// Runs once, when the official MongoDB image makes its data folder: the product's own user, with no more than it needs.
const password = process.env.GOLDTHREAD_DB_PASSWORD;
if (!password) {
  throw new Error('Set GOLDTHREAD_DB_PASSWORD');
}
db.getSiblingDB('goldthread').createUser({
  user: 'goldthread',
  pwd: password,
  roles: [{ role: 'readWrite', db: 'goldthread' }],
});
