import { defineConfig } from 'vitest/config';
import { rulesPlugin } from './src/rules/plugin.ts';

export default defineConfig({
  plugins: [rulesPlugin()],
  test: { include: ['{src,scripts}/**/*.test.{ts,tsx}'] },
});
