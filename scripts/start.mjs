// `npm start`: install what is missing, build, serve. One process, so that signals reach the server.
import './ensure.mjs'

await import('./build.mjs')
process.argv.splice(2, 0, 'serve')
await import('../apps/cli/dist/main.js')
