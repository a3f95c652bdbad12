// Starts the program from code that was compiled when it was built. Another node than the one it was built with
// takes no notice of that code and compiles the source, as it would have done anyway.
const { readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { Script } = require('node:vm');

const filename = require.resolve('./program.cjs');
const script = new Script(wrap(readFileSync(filename, 'latin1')), {
  // A name without a folder: the compiled code holds it too, and stands in another folder than it was made in.
  filename: 'program.cjs',
  cachedData: readFileSync(`${__dirname}/program.cache`),
});
script.runInThisContext()(exports, require, module, filename, __dirname);
