import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Tekst } from '@sagsvej/rules'
import { AKTINDSIGTSLOVE, type Aktindsigtslov } from './aktindsigtslov.ts'
import type { Brevsvar } from './brev.ts'
import { afsnit, hjemler, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { fristblok } from './dele/fristblok.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { regnetFrist } from './regnet-frist.ts'
import { saml } from './saml.ts'

/** `grund`: why the deadline cannot be kept in this case, in a sentence. */
export interface ForsinketAktindsigt {
  readonly lov: Aktindsigtslov
  readonly modtaget: Day
  readonly forventet: Day
  readonly grund: Tekst
}

const SKABELON = {
  slags: 'aktindsigt_fristbrev',
  titel: { da: 'Svaret på din aktindsigt tager længere tid', en: 'The answer on your access takes longer' },
} as const

/** The notice that a request for access is not finished in time: why, and when the answer can be expected. */
export function aktindsigtsfristbrev(
  hoved: Brevhoved,
  { lov, modtaget, forventet, grund }: ForsinketAktindsigt,
): Brevsvar {
  const { sprog = 'da', dato } = hoved
  const { frist, kendt, forsinket } = AKTINDSIGTSLOVE[lov]
  const t = inLanguage(sprog)
  const regnet = regnetFrist(frist, kendt(modtaget, dato), sprog)
  if (regnet.art === 'mangler') return saml(hoved, SKABELON, mangel(regnet.hvorfor))
  const dag = dateText(forventet, sprog)
  return saml(
    hoved,
    SKABELON,
    mangel(
      ...(forventet > regnet.frist.dag
        ? []
        : [
            t(
              'Den dag, svaret ventes, ligger inden for fristen. Så skal der ikke sendes et fristbrev.',
              'The day the answer is expected is within the deadline. Then no notice of delay is to be sent.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi er ikke færdige med din anmodning om aktindsigt til tiden. Vi regner med, at du får svar senest ${dag}.`,
          `We will not finish your request for access in time. We expect that you get an answer by ${dag}.`,
        ),
      ),
      opstilling(
        [t('Vi fik din anmodning', 'We got your request'), dateText(modtaget, sprog)],
        [t('Du får svar senest', 'You get an answer by'), dag],
      ),
      overskrift(t('Derfor tager det længere tid', 'Why it takes longer')),
      afsnit(grund[sprog]),
    ),
    standarddel(hoved, forsinket, {}, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      fristblok(regnet.frist, sprog),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
  )
}
