/** A bare server: what this machine can do at most. */
import { createServer } from 'node:http'

const body = Buffer.from('eppure')
createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
