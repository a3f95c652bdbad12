// Tells at the end, on the error stream, which files of the built program were read.
process.on('exit', () => {
  const read = Object.keys(require.cache).map(file => file.split(/[\\/]dist[\\/]/)[1]);
  process.stderr.write(JSON.stringify(read.filter(Boolean).sort()));
});
