// `child.ts WORK WHERE POST`: does one kind of work on a database over and over, says on a line of its own what it has
// done, and is killed meanwhile. WHERE is the address of a server or the folder of an embedded database, POST the folder of
// the post solution.
import { genopbyg, inKommune, openDatabase } from '@sagsvej/store'
import { connected } from './connected.ts'
import { ADGANG, append, fremskrivning } from './work.ts'

const [work = '', where = '', post = ''] = process.argv.slice(2)
const choice = where.startsWith('postgres:') ? { url: where, dataDir: 'unused' } : { dataDir: where }
const say = (line: string) => process.stdout.write(`${line}\n`)

if (work === 'migration') {
  await connected(where, async (kysely, { migrate }) => {
    say('ready')
    await migrate(kysely)
    say('done')
  })
} else {
  const { db } = await openDatabase({ ...choice, fremskrivning })
  say('ready')
  if (work === 'letter') {
    // It brings much along that the other kinds of work need not wait for.
    const { sendLetters } = await import('./letter.ts')
    await sendLetters(db, post, (sent) => say(`done ${sent}`))
  }
  for (;;) {
    if (work === 'append') say(`done ${await inKommune(db, ADGANG, append)}`)
    else await genopbyg(db, ADGANG, { portion: 1, fremad: (cases) => say(`done ${cases}`) })
  }
}
