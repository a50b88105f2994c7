import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../checks/sources.ts'
import { saidInNothing, takenIn } from './bundled.test-support.ts'
import { type Installed, installed } from './installed.test-support.ts'

const program = readFileSync(join(root, 'examples', 'library', 'ask.mjs'), 'utf8')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
const STRICT =
  '--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --skipLibCheck false --module nodenext --target es2023'

/** Milliseconds: a busy machine packs and installs slowly. */
const PATIENCE = 180_000
const shown = readFileSync(join(root, 'README.md'), 'utf8')

test('the program in the README is the one that is run here', () => {
  expect(shown).toContain(`\`\`\`js\n${program}\`\`\`\n`)
})

describe('the library, installed in an empty project', () => {
  let library: Installed
  beforeAll(() => {
    library = installed()
    library.write('ask.mjs', program)
  }, PATIENCE)
  afterAll(() => library?.remove())

  const compiled = (name: string, text: string) => {
    library.write(name, text)
    return library.node(tsc, ...STRICT.split(' '), name).stdout
  }

  test('is three packages', () => {
    const modules = join(library.folder, 'node_modules')
    expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['@sagsvej'])
    expect(readdirSync(join(modules, '@sagsvej')).sort()).toEqual(['calendar', 'law', 'rules'])
  })

  test('answers the program, with the paragraph and why', () => {
    const { stdout, stderr } = library.node('ask.mjs')
    expect(stderr).toBe('')
    const [answer, ...why] = stdout.split('\n')
    expect(answer).toBe('30. november 2026, efter sygedagpengeloven § 24, stk. 1.')
    expect(why.join(' ')).toContain('22 uger')
    expect(shown).toContain(`\`\`\`\n${stdout}\`\`\`\n`)
  })

  test('answers it where there is nothing but the language', async () => {
    const said = await saidInNothing(library.folder, 'ask.mjs')
    expect(`${said.join('\n')}\n`).toBe(library.node('ask.mjs').stdout)
  })

  test('takes nothing in but itself; only a diagram needs what places its boxes', async () => {
    const { files, outside } = await takenIn(library.folder, library.entries)
    expect(files.filter((path) => !/^node_modules\/@sagsvej\/(calendar|rules|law)\//.test(path))).toEqual([])
    expect(outside).toEqual(['node_modules/@sagsvej/rules/src/diagram/layout.js -> @dagrejs/dagre'])
  })

  test('could hold nothing that reaches out: it would not have been packed', async () => {
    const reaching = [
      `import { readFileSync } from 'node:fs'`,
      `fetch('/')`,
      'process.exit()',
      'setTimeout(() => {}, 1)',
      'localStorage.clear()',
    ]
    library.write('reach.ts', reaching.join('\n'))
    const config = { extends: join(root, 'tsconfig.library.json'), files: ['reach.ts'] }
    library.write('reach.json', JSON.stringify(config))
    const { stdout } = library.node(tsc, '-p', 'reach.json', '--noEmit')
    const lines = [...stdout.matchAll(/^reach\.ts\((\d+),/gm)].map(([, line]) => Number(line))
    expect([...new Set(lines)]).toEqual([1, 2, 3, 4, 5])
    expect((await takenIn(library.folder, ['reach.ts'])).outside).toEqual(['reach.ts -> node:fs'])
  })

  test('has types, for the program as TypeScript and for every entry', () => {
    expect(compiled('ask.mts', program)).toBe('')
    const imports = library.entries.map((entry, i) => `export * as e${i} from './${entry}'`)
    expect(compiled('all.mts', imports.join('\n'))).toBe('')
  })

  test('has types that refuse a word it does not have', () => {
    expect(compiled('wrong.mts', program.replace('persongruppe', '[1]: () => 2, persongruppe'))).toContain(
      'TS2322',
    )
    expect(compiled('wrong.mts', program.replace("'da'", "'fr'"))).toContain('TS2345')
  })
})
