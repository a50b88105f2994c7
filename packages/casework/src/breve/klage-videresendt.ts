import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, hjemler, opstilling, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { saml } from './saml.ts'
import { KLAGE_VIDERESENDT } from './standardtekster/genvurdering.ts'

/** `fastholdtDen`: the day the person said that the complaint stands, after the new decision. */
export interface VideresendtKlage {
  readonly klageModtaget: Day
  readonly nyAfgørelseDen: Day
  readonly fastholdtDen: Day
}

/** Told when a complaint that stands after agreement in part has gone on to the appeal body (RSLBEK.12.2). */
export function klageVideresendtBrev(
  hoved: Brevhoved,
  { klageModtaget, nyAfgørelseDen, fastholdtDen }: VideresendtKlage,
): Brevsvar {
  const { sprog = 'da', dato, afsender } = hoved
  const { telefon, svarvej } = afsender
  const t = inLanguage(sprog)
  const { navn: instans, mangler } = klageinstansen(dato, sprog)
  return saml(
    hoved,
    {
      slags: 'klage_videresendt',
      titel: { da: 'Resten af din klage er sendt videre', en: 'The rest of your complaint has been sent on' },
    },
    mangel(...mangler),
    del(
      resume(
        t(
          `Du har sagt, at du holder fast i din klage. Vi har i dag sendt den til ${instans}, som afgør den.`,
          `You have said that your complaint stands. Today we have sent it to ${instans}, which decides it.`,
        ),
      ),
      opstilling(
        [t('Vi fik klagen', 'We got the complaint'), dateText(klageModtaget, sprog)],
        [t('Den nye afgørelse er fra', 'The new decision is of'), dateText(nyAfgørelseDen, sprog)],
        [t('Du holdt fast i klagen', 'You stood by the complaint'), dateText(fastholdtDen, sprog)],
      ),
    ),
    standarddel(hoved, KLAGE_VIDERESENDT, { instans, telefon, svarvej }, (tekster, henvisninger) => [
      ...tekster.map(afsnit),
      hjemler(t('Det står i loven her', 'Where the law says so'), henvisninger),
    ]),
  )
}
