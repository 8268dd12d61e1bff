// What an older Node is told: after `npm ci`, whose screen of warnings in English means nothing where the package `node` came
// with it, and instead of the ERR_UNKNOWN_FILE_EXTENSION of the first TypeScript file. Hence JavaScript that every Node reads.
import { existsSync } from 'node:fs'

const NEEDED = 24
const given = process.versions.node

if (Number(given.split('.')[0]) < NEEDED) {
  const isBrought = existsSync('node_modules/node/bin/node')
  const isInstall = process.env.npm_lifecycle_event === 'postinstall'
  const missing =
    `Serve Node ${NEEDED} o successivo, e questo è il ${given}. Con «npm ci», senza «--omit=dev», arriva da sé ` +
    'per ogni «npm run …»; altrimenti va installato sulla macchina.'
  const brought =
    `Gli avvisi EBADENGINE qui sopra non contano: parlano del Node ${given} di questa macchina, e ogni «npm run …» ` +
    `della rivista usa il Node ${NEEDED} che è appena arrivato. È andato tutto bene.`
  console.error(isInstall && isBrought ? brought : missing)
  if (!isInstall) process.exit(1)
}
