/** All that pages take from hono, so that the build makes one part of it. */
export { raw } from 'hono/html';
export { Fragment, jsx, jsxs } from 'hono/jsx/jsx-runtime';
