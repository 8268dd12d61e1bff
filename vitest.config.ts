import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,magazine}/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/seed.ts'],
    // For machines that do three things at once: the slowest test takes a second on a quiet one.
    testTimeout: 20_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
