export { createServer, type Serverdele } from './server.ts'
