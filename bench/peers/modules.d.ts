// What we use of the peers' interfaces. They are installed only when they are measured, and types must check without.

declare module 'publicodes' {
  export default class Engine {
    constructor(rules: Readonly<Record<string, unknown>>, options: { readonly logger: object })
    setSituation(situation: Readonly<Record<string, string | number>>): this
    evaluate(rule: string): { readonly nodeValue: unknown }
  }
}

declare module 'json-rules-engine' {
  export interface Almanac {
    factValue<T>(id: string): Promise<T>
  }
  export interface Event {
    readonly type: string
    readonly params?: { readonly name?: string }
  }
  export class Engine {
    addFact(id: string, value: (params: unknown, almanac: Almanac) => unknown): this
    setCondition(name: string, condition: object): this
    addRule(rule: object): this
    run(facts: object): Promise<{
      readonly events: readonly Event[]
      readonly failureEvents: readonly Event[]
      readonly almanac: Almanac
    }>
  }
}

declare module '@gorules/zen-engine' {
  export interface ZenDecision {
    evaluate(
      facts: object,
      options?: { readonly trace: boolean },
    ): Promise<{ readonly result: { readonly udbetaling: number; readonly udfald: number } }>
  }
  export class ZenEngine {
    createDecision(graph: object): ZenDecision
  }
}

declare module 'feelin' {
  export function evaluate(text: string, context: object): { readonly value: unknown }
}
