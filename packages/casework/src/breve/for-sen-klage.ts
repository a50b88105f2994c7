import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, hjemler, opstilling, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { saml } from './saml.ts'
import { FOR_SEN_KLAGE } from './standardtekster/genvurdering.ts'

/** `klagefrist`: the last day the complaint could have come, with the day it came. */
export interface ForSenKlage {
  readonly klageModtaget: Day
  readonly afgørelseDen: Day
  readonly klagefrist: Day
}

/** Told when a complaint is late: it has gone to the appeal body at once, which alone may turn it away. */
export function forSenKlageBrev(
  hoved: Brevhoved,
  { klageModtaget, afgørelseDen, klagefrist }: ForSenKlage,
): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { telefon, svarvej } = afsender
  const t = inLanguage(sprog)
  const { navn: instans, mangler } = klageinstansen(dato, sprog)
  return saml(
    hoved,
    {
      slags: 'for_sen_klage',
      titel: { da: 'Din klage er sendt videre', en: 'Your complaint has been sent on' },
    },
    mangel(
      ...mangler,
      ...(klageModtaget > klagefrist
        ? []
        : [
            t(
              'Klagen kom inden klagefristen, så den skal genvurderes og ikke sendes videre som for sen.',
              'The complaint came within the deadline, so it must be reassessed and not sent on as late.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi har fået din klage og sendt den til ${instans}, som afgør, om den kan behandles.`,
          `We have your complaint and have sent it to ${instans}, which decides whether it can be dealt with.`,
        ),
      ),
      opstilling(
        [t('Afgørelsen er fra', 'The decision is of'), dateText(afgørelseDen, sprog)],
        [t('Klagefristen var', 'The deadline for complaining was'), dateText(klagefrist, sprog)],
        [t('Vi fik klagen', 'We got the complaint'), dateText(klageModtaget, sprog)],
      ),
    ),
    standarddel(hoved, FOR_SEN_KLAGE, { instans, telefon, svarvej }, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
  )
}
