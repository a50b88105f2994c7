import { type Faktum, factText, type Sprog } from '@sagsvej/rules'
import { href } from '../sprog/href.ts'
import { Knap } from './knap.tsx'
import { Skjult } from './skjult.tsx'
import type { Besvaret, Svarark } from './svarark.ts'
import { T } from './tekster.ts'

export const retId = ({ nøgle }: Faktum): string => `ret-${nøgle}`

interface Props {
  readonly ark: Svarark
  readonly sprog: Sprog
  /** After a change, back to the answer instead of on to the next question. */
  readonly tilSvaret: boolean
}

/** What has been told, each answer with a button that asks again; and what was left open. */
export function DineSvar({ ark, sprog, tilSvaret }: Props) {
  if (ark.besvaret.size + ark.sprunget.size === 0) return null
  return (
    <section class="dine-svar" aria-labelledby="dine-svar">
      <h2 id="dine-svar">{T.dineSvar[sprog]}</h2>
      <form method="post" action={href(sprog, '/proev')}>
        <Skjult ark={ark} tilSvaret={tilSvaret} />
        <dl class="svarliste">
          {[...ark.besvaret].map(([faktum, answer]) => (
            <Linje
              key={faktum.nøgle}
              faktum={faktum}
              sprog={sprog}
              tekst={answerText(faktum, answer, sprog)}
              knap={T.ret[sprog]}
            />
          ))}
          {[...ark.sprunget].map((faktum) => (
            <Linje
              key={faktum.nøgle}
              faktum={faktum}
              sprog={sprog}
              tekst={T.vedIkke[sprog]}
              knap={T.spørgNu[sprog]}
            />
          ))}
        </dl>
      </form>
    </section>
  )
}

const answerText = ({ type }: Faktum, { værdi }: Besvaret, sprog: Sprog): string =>
  factText(type, værdi, sprog) || T.ingenSvar[sprog]

interface Linjeprops {
  readonly faktum: Faktum
  readonly sprog: Sprog
  readonly tekst: string
  readonly knap: string
}

const Linje = ({ faktum, sprog, tekst, knap }: Linjeprops) => (
  <div class="svarliste-linje">
    <dt>{faktum.spørgsmål[sprog]}</dt>
    <dd>{tekst}</dd>
    <dd class="svarliste-knap">
      <Knap
        gør={{ art: 'ret', faktum }}
        slags="tertiary"
        id={retId(faktum)}
        navn={`${knap}: ${faktum.spørgsmål[sprog]}`}
      >
        {knap}
      </Knap>
    </dd>
  </div>
)
