import type { Day } from '@sagsvej/calendar'
import { genvurderingsfrist } from '@sagsvej/law'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, hjemler, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { regnetFrist } from './regnet-frist.ts'
import { saml } from './saml.ts'
import { GENVURDERING_FORSINKET } from './standardtekster/genvurdering.ts'

/** `mangler`: which facts or assessments are awaited, in a sentence. */
export interface ForsinketGenvurdering {
  readonly klageModtaget: Day
  readonly mangler: Tekst
  readonly forventet: Day
}

const SKABELON = {
  slags: 'genvurdering_forsinket',
  titel: { da: 'Det tager længere tid at se på din klage', en: 'It takes longer to look at your complaint' },
} as const

/** Told when the reassessment waits for more facts: which, and when it is expected to be done (RSLBEK.11.2). */
export function genvurderingForsinketBrev(
  hoved: Brevhoved,
  { klageModtaget, mangler, forventet }: ForsinketGenvurdering,
): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { telefon, svarvej } = afsender
  const t = inLanguage(sprog)
  const instans = klageinstansen(dato, sprog)
  const regnet = regnetFrist(genvurderingsfrist, { klagenModtaget: klageModtaget }, sprog)
  if (regnet.art === 'mangler') return saml(hoved, SKABELON, mangel(regnet.hvorfor))
  const dag = dateText(forventet, sprog)
  return saml(
    hoved,
    SKABELON,
    mangel(
      ...instans.mangler,
      ...(forventet > regnet.frist.dag
        ? []
        : [
            t(
              'Den dag, genvurderingen ventes færdig, ligger inden for fristen. Så er den ikke forsinket.',
              'The day the reassessment is expected to be done is within the deadline. Then it is not late.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi er ikke færdige med at se på din sag igen. Vi regner med, at du hører fra os senest ${dag}.`,
          `We have not finished looking at your case again. We expect that you hear from us by ${dag}.`,
        ),
      ),
      opstilling(
        [t('Vi fik klagen', 'We got the complaint'), dateText(klageModtaget, sprog)],
        [t('Du hører fra os senest', 'You hear from us by'), dag],
      ),
      overskrift(t('Det venter vi på', 'What we are waiting for')),
      afsnit(mangler[sprog]),
    ),
    standarddel(
      hoved,
      GENVURDERING_FORSINKET,
      { instans: instans.navn, telefon, svarvej },
      (tekster, henvisninger) => [
        ...tekster.map(afsnit),
        hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
      ],
    ),
  )
}
