import fc from 'fast-check';

/** Properties try the same cases in every run, so that a test fails for what changed. Others: SEED=7 npx vitest run */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20260901) });
