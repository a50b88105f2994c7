import { formatDay, parseDay } from '@sagsvej/calendar'
import { ferienErAftalt, ferienKanHoldes } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { afvist, fejl, læst } from '@sagsvej/rules/read'
import { direkte, egneFelter, gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { ForløbsferieAftalt, ForløbsferieIkkeAftalt, ForløbsferieØnsket } from './feriebegivenheder.ts'
import { ferier } from './ferier.ts'
import { iRessourceforløbet } from './regler.ts'

const iFerien = findes('ferieId', { da: 'et ønske om ferie', en: 'a wish for holiday' }, ferier)

const rækkefølge = ({ fra, til }: { readonly fra: string; readonly til: string }): readonly Fejl[] =>
  til >= fra ? [] : [ved('til', omvendt())]

/** Agreed only where the law lets it be held: five weeks after twelve connected months. */
const aftal = kommando({
  type: 'AftalForløbsferie',
  titel: { da: 'Aftal ferien', en: 'Agree on the holiday' },
  felter: egneFelter(ForløbsferieAftalt),
  regler: [iRessourceforløbet, iFerien, iFremtiden('fra'), rækkefølge],
  giver: (asked, sag, om) => {
    const first = parseDay(asked.fra)
    const k = sagskontekst(sag, [[ferienErAftalt, true]], { på: first, kendt: om.den })
    const { udfald } = evaluate(ferienKanHoldes.led, k)
    if (udfald.art === 'ja') {
      return læst([
        gjort(ForløbsferieAftalt, asked, om),
        faktum(ferienErAftalt, true, 'kommune', om, formatDay(first)),
      ])
    }
    const missing = udfald.art === 'åben' ? udfald.mangler.map(({ etiket }) => etiket) : []
    return afvist(
      ved(
        'fra',
        ikkeFerie(
          missing.map(({ da }) => da),
          missing.map(({ en }) => en),
        ),
      ),
    )
  },
})

/** That no day could be agreed on is a fact the decision on the holiday rests on. */
const ikkeAftalt = kommando({
  type: 'MeldForløbsferieIkkeAftalt',
  titel: { da: 'Ferien kunne ikke aftales', en: 'No holiday could be agreed on' },
  felter: egneFelter(ForløbsferieIkkeAftalt),
  regler: [iRessourceforløbet, iFerien],
  giver: (asked, _sag, om) =>
    læst([gjort(ForløbsferieIkkeAftalt, asked, om), faktum(ferienErAftalt, false, 'kommune', om)]),
})

/** What can be asked of holiday in a resource course. */
export const feriekommandoer: readonly Kommandoart[] = [
  direkte(
    'ØnskForløbsferie',
    { da: 'Bed om ferie med ydelse', en: 'Ask for holiday with the benefit' },
    ForløbsferieØnsket,
    [iRessourceforløbet, ny('ferieId', ferier), rækkefølge],
  ),
  aftal,
  ikkeAftalt,
]

const omvendt = () =>
  fejl('ikkeMuligt', 'Ferien slutter, før den begynder.', 'The holiday ends before it begins.')
const ikkeFerie = (da: readonly string[], en: readonly string[]) =>
  fejl(
    'ikkeMuligt',
    da.length > 0
      ? `Det kan ikke afgøres, om ferien kan holdes. Vi mangler: ${da.join('; ')}.`
      : 'Der er ikke ferie med ydelse tilbage den dag. Retten er 5 uger efter 12 sammenhængende måneder med ydelse.',
    en.length > 0
      ? `It cannot be told whether the holiday can be held. We lack: ${en.join('; ')}.`
      : 'There is no holiday with the benefit left that day. The right is 5 weeks after 12 connected months with the benefit.',
  )
