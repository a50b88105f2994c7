import { type Day, weekday } from '@sagsvej/calendar'
import { dateText, type Sprog } from '@sagsvej/rules'
import { rammeFor } from '../../http/sideramme.ts'
import { Side } from '../../layout/side.tsx'
import type { Indlogget } from '../../login/indlogget.ts'
import { href } from '../../sprog/href.ts'
import { Filtre } from './filtre.tsx'
import { Find } from './find.tsx'
import { iGrupper } from './grupper.ts'
import type { Dagen } from './laes.ts'
import { Opgavetabel } from './tabel.tsx'
import { overblik, T, UGEDAGE } from './tekster.ts'
import { type Visning, visningPath } from './valg.ts'

interface Props {
  readonly hvem: Indlogget
  readonly dagen: Dagen
  readonly visning: Visning
  readonly idag: Day
  readonly sprog: Sprog
}

/** Everything that is mine, the most urgent first. */
export function MinDag({ hvem, dagen, visning, idag, sprog }: Props) {
  const { opgaver, næste } = dagen
  return (
    <Side {...rammeFor(sprog, visningPath(visning))} hvem={hvem} aktiv="min-dag" titel={T.titel[sprog]} tæt>
      <div class="dagens-hoved">
        <h1>{`${UGEDAGE[weekday(idag) - 1]?.[sprog]} ${dateText(idag, sprog)}`}</h1>
        <Overblik opgaver={opgaver} idag={idag} sprog={sprog} />
        <Find sprog={sprog} />
      </div>
      <Filtre dagen={dagen} visning={visning} sprog={sprog} />
      {opgaver.length === 0 ? (
        <p>{(visning.procedure === undefined ? T.ingen : T.ingenAf)[sprog]}</p>
      ) : (
        <Opgavetabel opgaver={opgaver} idag={idag} sprog={sprog} />
      )}
      {næste !== undefined && (
        <p>
          <a href={href(sprog, visningPath({ ...visning, efter: næste }))}>{T.flere[sprog]}</a>
        </p>
      )}
      <p class="svag">{T.regnetUd[sprog]}</p>
    </Side>
  )
}

function Overblik({ opgaver, idag, sprog }: Pick<Dagen, 'opgaver'> & Pick<Props, 'idag' | 'sprog'>) {
  const count = (navn: string) =>
    iGrupper(opgaver, idag).find((group) => group.navn === navn)?.opgaver.length ?? 0
  return <p>{overblik(count('over'), count('idag'), count('denneUge'))[sprog]}</p>
}
