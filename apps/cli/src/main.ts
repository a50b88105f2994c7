import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  skriv: (text) => process.stdout.write(`${text}\n`),
  klag: (text) => process.stderr.write(`${text}\n`),
  idag: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' }),
  miljø: process.env,
})
