import { defineConfig } from '@playwright/test';

export default defineConfig({
  outputDir: '../test-results',
  workers: 1,
  retries: 0,
  // A test that passes only sometimes shall be seen here, not by whoever runs it next.
  repeatEach: 2,
  timeout: 30_000,
  use: { actionTimeout: 5_000 },
  forbidOnly: true,
});
