import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // For machines that do three things at once: the slowest test takes a second on a quiet one.
    testTimeout: 20_000,
    // Vitest leaves a core to whoever edits meanwhile: of two that is half of them, and the suite took 696 s instead of 470.
    maxWorkers: '100%',
    reporters: [
      'default',
      ['json', { outputFile: 'test-results/unit.json' }],
      ...(process.env.GITHUB_ACTIONS ? ['github-actions'] : []),
    ],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/seed.ts', 'tests/without-content.ts'],
        },
      },
      { extends: true, test: { name: 'magazine', include: ['tests/magazine/**/*.test.ts'] } },
    ],
  },
})
