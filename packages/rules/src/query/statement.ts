/** A statement that grows by named sub-queries, each of which may read those before it. */
export interface Statement {
  /** Adds a sub-query and gives its name. `cheap`: worked out row by row from what it reads. */
  readonly add: (kind: string, query: string, cheap?: boolean) => string
  readonly text: (select: string) => string
}

interface Part {
  readonly name: string
  readonly query: string
  readonly cheap: boolean
}

/** So many sub-queries, one on top of another, may be worked out again by each of their readers. */
const MOST_REPEATED = 3

const reads = (query: string, name: string): number => query.split(name).length - 1

/** `keeps`: the database is told which sub-queries to keep because they are read more than once. */
export function statement(keeps: boolean): Statement {
  const parts: Part[] = []
  /** What stands behind each name: how many sub-queries are copied in where it is read. */
  const copied = new Map<string, number>()
  const wordFor = ({ name, query, cheap }: Part, select: string): string => {
    const before = parts.map((part) => (reads(query, part.name) > 0 ? (copied.get(part.name) ?? 0) : 0))
    const size = before.reduce((all, one) => all + one, 1)
    const readers = [...parts.map((part) => part.query), select].reduce((n, text) => n + reads(text, name), 0)
    const kept = readers > 1 && !(cheap && size <= MOST_REPEATED)
    copied.set(name, kept ? 0 : size)
    return kept ? 'MATERIALIZED' : 'NOT MATERIALIZED'
  }
  return {
    add: (kind, query, cheap = false) => {
      const name = `"${kind} ${parts.length + 1}"`
      parts.push({ name, query, cheap })
      return name
    },
    text: (select) => {
      if (parts.length === 0) return select
      const lines = parts.map((part) => {
        const word = keeps ? `${wordFor(part, select)} ` : ''
        return `${part.name} AS ${word}(${part.query})`
      })
      return `WITH ${lines.join(',\n')}\n${select}`
    },
  }
}
