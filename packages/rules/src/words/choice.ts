import { Udtryk } from './expression.ts'
import { Sandt } from './truth.ts'

/** One of a closed list of alternatives, each named by its key. */
export class Valg<K extends string> extends Udtryk {
  readonly art = 'valg' as const
  /** Carries the keys in the type, so that an alternative that does not exist does not compile. */
  declare readonly nøgler?: K

  /** It is one of these. Settled while it is not known, if all the choices left are among them, or none is. */
  er(...keys: readonly [K, ...K[]]): Sandt {
    return new Sandt({ op: 'isOneOf', of: this.led, keys })
  }
}
