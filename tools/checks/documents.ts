import { matches, type Source } from './sources.ts'

// A link of Markdown to a file beside it, and a case file named in a command.
const link = /\]\((?![a-z]+:|#)([^)#\s]+)/g
const example = /\bexamples\/[\w.-]+\.json\b/g

/** What documents point to and the repository does not hold; `holds` is asked with a path from the root. */
export function deadEnds(sources: readonly Source[], holds: (path: string) => boolean): string[] {
  return sources
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((source) => [
      ...matches(source, link).filter(
        (found) => !holds(beside(source.path, found.slice(found.indexOf('](') + 2))),
      ),
      ...matches(source, example).filter((found) => !holds(found.slice(found.indexOf('examples/')))),
    ])
}

const beside = (document: string, target: string): string =>
  new URL(target, `file:///${document}`).pathname.slice(1)
