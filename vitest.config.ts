import { defineConfig } from 'vitest/config';
import { rulesPlugin } from './src/rules/plugin.ts';
import { traditionalMessagesPlugin } from './src/rules/traditional-messages.ts';

export default defineConfig({
  plugins: [rulesPlugin(), traditionalMessagesPlugin()],
  test: { include: ['{src,scripts}/**/*.test.{ts,tsx}'] },
});
