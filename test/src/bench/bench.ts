/** `npm run bench [profile|gateway|policy|ledger|soak|tax]`: one benchmark by its name, which says what it measures. */
const BENCHES = ['profile', 'gateway', 'policy', 'ledger', 'soak', 'tax'];

const [, , which = 'profile'] = process.argv;
if (BENCHES.includes(which)) await import(`./${which}.js`);
else {
  process.stderr.write(`There is no benchmark "${which}"; there are ${BENCHES.join(', ')}.\n`);
  process.exitCode = 1;
}
