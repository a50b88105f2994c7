import { formatDay } from '@sagsvej/calendar'
import { fejl, læst } from '@sagsvej/rules/read'
import type { Aktør } from '../begivenheder/aktoer.ts'
import { tekst } from '../begivenheder/felt.ts'
import { direkte, gjort, kommando, type Regel } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import { parter } from '../parter/parter.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { BeskedModtaget, BeskedSendt } from './begivenheder.ts'
import { beskeder } from './beskeder.ts'

const BESKED = { da: 'en besked', en: 'a message' }

/** The number, among the parties, of whoever writes: of several with one role, the first that is still in the case. */
function afsenderens({ rolle }: Aktør, sag: SagTilstand): string | undefined {
  const there = [...emne(sag, parter).alle.values()]
  return there.find((part) => part.rolle === rolle && !part.udgået)?.partId
}

const erPart: Regel<{ readonly til: typeof tekst }> = ({ til }, sag) => {
  const part = emne(sag, parter).alle.get(til)
  return part && !part.udgået
    ? []
    : [
        ved(
          'til',
          fejl(
            'findesIkke',
            `"${til}" er ikke med i sagen. Vælg en, der er.`,
            `"${til}" takes no part in the case. Choose one who does.`,
          ),
        ),
      ]
}

/** Messages both ways: the office writes to a party, a party writes to the office. */
export const beskedkommandoer = [
  direkte('SkrivBesked', { da: 'Skriv en besked', en: 'Write a message' }, BeskedSendt, [
    ny('beskedId', beskeder),
    erPart,
    findes('svarPaa', BESKED, beskeder),
  ]),
  kommando({
    type: 'SendBesked',
    titel: { da: 'Send en besked til kommunen', en: 'Send a message to the municipality' },
    felter: { beskedId: tekst, tekst: tekst },
    åbenFor: ['borger', 'repraesentant', 'arbejdsgiver'],
    regler: [ny('beskedId', beskeder)],
    giver: (asked, sag, om) => {
      const fra = afsenderens(om.af, sag) ?? om.af.rolle
      return læst([gjort(BeskedModtaget, { ...asked, fra, modtaget: formatDay(om.den) }, om)])
    },
  }),
] as const
