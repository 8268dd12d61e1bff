/** Loaded before a server under test: `SIGUSR2` collects its garbage, so that its memory can be compared. */
process.on('SIGUSR2', () => globalThis.gc?.())
