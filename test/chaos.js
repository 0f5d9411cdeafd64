// `npm run chaos <what>`: what breaks and has to come back whole; the names are the files of src/chaos.
const what = process.argv[2] ?? 'ledger';
await import(`./dist/chaos/${what}.js`);
