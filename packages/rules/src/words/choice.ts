import { Udtryk } from './expression.ts'
import { Sandt } from './truth.ts'

/** One of a closed list of alternatives, each named by its key. */
export class Valg<K extends string> extends Udtryk {
  readonly art = 'valg' as const
  /** Carries the keys in the type, so that an alternative that does not exist does not compile. */
  declare readonly nøgler?: K

  er(...keys: readonly [K, ...K[]]): Sandt {
    return new Sandt({ op: 'isOneOf', of: this.led, keys })
  }
}
