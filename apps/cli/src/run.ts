import { parseDay } from '@sagsvej/calendar'
import { cac } from 'cac'
import { Brugerfejl } from './fejl.ts'
import type { Omgivelser } from './omgivelser.ts'

export interface Start {
  readonly skriv: (text: string) => void
  readonly klag: (text: string) => void
  /** Today in Denmark, ISO. */
  readonly idag: string
  readonly miljø: Readonly<Record<string, string | undefined>>
}

const LANG = ['--lang <lang>', 'da or en'] as const
const FORMAT = ['--format <format>', 'text or json'] as const
const ON = ['--on <date>', 'the day the case is looked at (today)'] as const
const KNOWN = ['--known <date>', 'only what was known on this day (today)'] as const

/**
 * Runs one command. Each command's code is loaded only when it is asked for, so that `assess` starts without a
 * database or a server. Exit code 0 when done, 1 when a check found something, 2 when what the user wrote is wrong.
 */
export async function run(argv: readonly string[], start: Start): Promise<number> {
  const om: Omgivelser = { skriv: start.skriv, idag: parseDay(start.idag), miljø: start.miljø }
  const cli = cac('sagsvej')

  cli
    .command('assess <file>', 'Answer the whole case: what, from whom, from when, until when, how much, why')
    .option('--ask', 'what is worth asking next, with the two answers that show that it decides something')
    .option('--counter', 'what would turn each answer, the day it turns by itself, or that nothing would')
    .option(...ON)
    .option(...KNOWN)
    .option(...LANG)
    .option(...FORMAT)
    .action(async (file, valg) => (await import('./kommandoer/assess.ts')).assess(file, valg, om))
  cli
    .command(
      'compare <file>',
      'The case looked at then and now: what differs, and which fact or version makes the difference',
    )
    .option('--then-on <date>', 'then: the day looked at (the same)')
    .option('--then-known <date>', 'then: only what was known on this day (the same)')
    .option(...ON)
    .option(...KNOWN)
    .option(...LANG)
    .option(...FORMAT)
    .action(async (file, valg) => (await import('./kommandoer/compare.ts')).compare(file, valg, om))
  cli
    .command(
      'ways <file>',
      'Every scheme for the person on a day: open or not, what it pays, what it meets, why; and the money of them all',
    )
    .option(...ON)
    .option(...KNOWN)
    .option(...LANG)
    .option(...FORMAT)
    .action(async (file, valg) => (await import('./kommandoer/ways.ts')).ways(file, valg, om))
  cli
    .command('versions <file>', 'The same case begun on other days, side by side: what differs is the law')
    .option('--begun <dates>', 'the first days of illness, with commas between')
    .option('--after <days>', 'how many days after the first it is looked at (160)')
    .option(...LANG)
    .action(async (file, valg) => (await import('./kommandoer/versions.ts')).versions(file, valg, om))
  cli
    .command('explain <file> <question>', 'One answer of the case, with every step of the law behind it')
    .option(...ON)
    .option(...KNOWN)
    .option(...LANG)
    .option('--format <format>', 'text, short, json, or reasons: the body of a decision’s reasons')
    .action(async (file, question, valg) =>
      (await import('./kommandoer/explain.ts')).explain(file, question, valg, om),
    )
  cli
    .command(
      'law [...reference]',
      'List the provisions, print one with all its versions, draw one version, or check them',
    )
    .option('--check', 'find what cannot be right in the whole law, a provision, or a file of law')
    .option('--on <date>', 'with svg: the version in force on this day (the newest); with --check: today')
    .option('--undated', 'with --check: leave out what depends on which day it is')
    .option('--build', 'with --check: only what a build refuses, which takes no search')
    .option('--tested <folder>', 'with --check: what tests were answered by, as `npm test` noted it')
    .option(...LANG)
    .option('--format <format>', 'text, json or svg')
    .action(async (words: readonly string[], valg) => {
      const what = words.length > 0 ? words.join(' ') : undefined
      if (valg.check) return (await import('./kommandoer/lovtjek.ts')).lovtjek(what, valg, om)
      return (await import('./kommandoer/law.ts')).law(what, valg, om)
    })
  cli
    .command('facts', 'The dictionary of facts a case file may hold')
    .option(...LANG)
    .option(...FORMAT)
    .action(async (valg) => (await import('./kommandoer/facts.ts')).facts(valg, om))
  cli
    .command('coverage', 'What the system must do, and how far each part of it is covered by passing tests')
    .option(...LANG)
    .option(...FORMAT)
    .action(async (valg) => (await import('./kommandoer/coverage.ts')).coverage(valg, om))
  cli
    .command(
      'schema [which]',
      'The JSON Schema of a case file (sagsfil), or of what is printed: vurdering, forklaring, spoerg, modsvar, sammenhold, veje; or the API (openapi)',
    )
    .action(async (which) => (await import('./kommandoer/schema.ts')).schema(which, om))
  cli
    .command(
      'case <action> <target>',
      'import FILE into the database (.jsonl: many cases, one a line, all or none; or a case another municipality handed over), show a stored case, or export one that was handed over',
    )
    .option('--kommune <name>', 'the municipality the case is stored in (Prøvekøbing)')
    .option(...ON)
    .option(...KNOWN)
    .option(...LANG)
    .option(...FORMAT)
    .action(async (action, target, valg) =>
      (await import('./kommandoer/case.ts')).sag(action, target, valg, om),
    )
  cli
    .command(
      'demo',
      'Fill the database with invented people whose histories run across every version of the law',
    )
    .option('--antal <number>', 'how many people (2000)')
    .option('--froe <number>', 'the seed: the same number gives the same people (1)')
    .option('--kommune <name>', 'the municipality they live in (Demokøbing)')
    .action(async (valg) => (await import('./kommandoer/demokommune.ts')).demo(valg, om))
  cli
    .command('serve', 'Start the web server on the database')
    .option('--port <port>', 'port to listen on (PORT, else 3000)')
    .action(async (valg) => (await import('./kommandoer/serve.ts')).serve(valg, om))
  cli.help()

  try {
    cli.parse(['node', 'sagsvej', ...argv], { run: false })
    if (!cli.matchedCommand && !cli.options.help) {
      if (argv[0] !== undefined) throw unknownCommand(argv[0])
      cli.outputHelp()
    }
    const code: unknown = await cli.runMatchedCommand()
    return typeof code === 'number' ? code : 0
  } catch (error) {
    return complain(error, argv, start)
  }
}

const unknownCommand = (word: string): Brugerfejl =>
  new Brugerfejl({
    da: `${word}: den kommando findes ikke. Kør "sagsvej --help" for at se dem alle.`,
    en: `${word}: no such command. Run "sagsvej --help" to see them all.`,
  })

/** What the user got wrong is said in the user's language; anything else is ours, and is not hidden. */
function complain(error: unknown, argv: readonly string[], start: Start): number {
  const english = argv.some((word, i) => word === '--lang=en' || (word === '--lang' && argv[i + 1] === 'en'))
  if (error instanceof Brugerfejl) {
    // `serve` has no --lang: whoever starts it may not read Danish.
    const { da, en } = error.tekst
    start.klag(argv[0] === 'serve' ? `${da}\n${en}` : english ? en : da)
    return 2
  }
  if (error instanceof Error && error.name === 'CACError') {
    start.klag(error.message)
    return 2
  }
  throw error
}
