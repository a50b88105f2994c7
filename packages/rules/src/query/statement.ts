/** A statement that grows by named sub-queries, each of which may read those before it. */
export interface Statement {
  /** Adds a sub-query and gives its name. `cheap`: better worked out again where it is read than kept. */
  readonly add: (kind: string, query: string, cheap?: boolean) => string
  readonly text: (select: string) => string
}

interface Part {
  readonly name: string
  readonly query: string
  readonly cheap: boolean
}

/** `keeps`: whether a sub-query that is read more than once is worked out once, and kept. */
export function statement(keeps: boolean): Statement {
  const parts: Part[] = []
  return {
    add: (kind, query, cheap = false) => {
      const name = `"${kind} ${parts.length + 1}"`
      parts.push({ name, query, cheap })
      return name
    },
    text: (select) => {
      if (parts.length === 0) return select
      const readers = (name: string) =>
        [...parts.map(({ query }) => query), select].reduce((n, query) => n + query.split(name).length - 1, 0)
      const lines = parts.map(({ name, query, cheap }) => {
        const kept = !keeps ? '' : cheap || readers(name) < 2 ? 'NOT MATERIALIZED ' : 'MATERIALIZED '
        return `${name} AS ${kept}(${query})`
      })
      return `WITH ${lines.join(',\n')}\n${select}`
    },
  }
}
