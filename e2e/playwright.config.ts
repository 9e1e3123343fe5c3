import { defineConfig } from '@playwright/test';

/** Tests of a surface in all its looks take long, and look at what stands still. */
const ofLooks = /in any look/;

export default defineConfig({
  outputDir: '../test-results',
  // Each test has a browser of its own.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  use: { actionTimeout: 5_000 },
  forbidOnly: true,
  projects: [
    // A test that passes only sometimes shall be seen here, not by whoever runs it next.
    { name: 'ways', grepInvert: ofLooks, repeatEach: 2 },
    { name: 'looks', grep: ofLooks },
  ],
});
