import { SAGSGANGE } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { href } from '../../sprog/href.ts'
import type { Dagen } from './laes.ts'
import { T } from './tekster.ts'
import { type Visning, visningPath } from './valg.ts'

interface Props {
  readonly dagen: Dagen
  readonly visning: Visning
  readonly sprog: Sprog
}

/** Whose tasks, and of which procedure, each with how many there are. */
export function Filtre({ dagen: { tal, dækker }, visning, sprog }: Props) {
  const { hvis, procedure } = visning
  const all = tal.reduce((sum, one) => sum + one.antal, 0)
  const whose = [
    { navn: T.alt[sprog], hvis: 'mit' as const },
    { navn: T.enhed[sprog], hvis: 'enheden' as const },
    ...dækker.map(({ bruger, navn }) => ({ navn: `${T.dækker[sprog]} ${navn}`, hvis: { bruger } })),
  ]
  const same = (one: Visning['hvis']) => JSON.stringify(one) === JSON.stringify(hvis)
  return (
    <nav class="filtre" aria-label={T.filtre[sprog]}>
      <ul class="bar">
        {whose.map((one) => (
          <Filter
            key={one.navn}
            navn={one.navn}
            antal={same(one.hvis) ? all : undefined}
            til={href(sprog, visningPath({ hvis: one.hvis }))}
            valgt={same(one.hvis) && procedure === undefined}
          />
        ))}
      </ul>
      <ul class="bar">
        {tal.map((one) => (
          <Filter
            key={one.procedure}
            navn={SAGSGANGE.find(({ nøgle }) => nøgle === one.procedure)?.titel[sprog] ?? one.procedure}
            antal={one.antal}
            til={href(sprog, visningPath({ hvis, procedure: one.procedure }))}
            valgt={procedure === one.procedure}
          />
        ))}
      </ul>
    </nav>
  )
}

interface Filterprops {
  readonly navn: string
  readonly antal: number | undefined
  readonly til: string
  readonly valgt: boolean
}

const Filter = ({ navn, antal, til, valgt }: Filterprops) => (
  <li>
    <a href={til} {...(valgt ? { 'aria-current': 'true' as const } : {})}>
      {navn}
      {antal !== undefined && <span class="antal">{` ${antal}`}</span>}
    </a>
  </li>
)
