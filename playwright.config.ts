import { defineConfig } from '@playwright/test'
import { findChromium } from './tests/chromium.ts'
import { fixture, magazine, quarterly, SITE_URL } from './tests/e2e/sites.ts'

// The workers load this file too: they find the first answer here.
process.env.CHROME_PATH = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A page takes two seconds of a core, and the cores may be shared.
  timeout: 60_000,
  reporter: [['dot'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: fixture.origin,
    launchOptions: { executablePath: process.env.CHROME_PATH },
  },
  webServer: [magazine, fixture, quarterly].map(({ name, folder, port, origin, environment }) => ({
    name,
    command: 'npm start --silent',
    url: origin,
    env: { CONTENT_DIR: folder, PORT: port, HOST: '127.0.0.1', SITE_URL, LOG_LEVEL: 'warn', ...environment },
    reuseExistingServer: false,
    timeout: 120_000,
  })),
})
