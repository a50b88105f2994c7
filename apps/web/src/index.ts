export { type Postkontor, postarbejde } from './post/postkontor.ts'
export { createServer, type Serverdele } from './server.ts'
