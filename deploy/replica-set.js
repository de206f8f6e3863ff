// Makes one replica set of the three members, once; then waits until one of them takes writes. Run on the first member,
// whose data folder has the users already.
function begun() {
  try {
    return rs.status().ok === 1;
  } catch (error) {
    if (error.codeName !== 'NotYetInitialized') {
      throw error;
    }
    return false;
  }
}

if (!begun()) {
  rs.initiate({
    _id: 'goldthread',
    members: [1, 2, 3].map((number) => ({ _id: number - 1, host: `mongo-${number}:27017` })),
  });
}
while (!rs.status().members.some((member) => member.stateStr === 'PRIMARY')) {
  sleep(500);
}
print('The replica set takes writes.');
