import type { Day } from '@sagsvej/calendar'
import { genvurderingsfrist } from '@sagsvej/law'
import { dateText, inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { liste, opstilling, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { fristblok } from './dele/fristblok.ts'
import type { Brevhoved } from './hoved.ts'
import { klageinstansen } from './klageinstans.ts'
import { holdesSenest, regnetFrist } from './regnet-frist.ts'
import { saml } from './saml.ts'

const SKABELON = {
  slags: 'kvittering_for_klage',
  titel: { da: 'Vi har fået din klage', en: 'We have your complaint' },
} as const

/** The receipt for a complaint on the track of retssikkerhedsloven: what happens now, and by when (RSLBEK.11.1). */
export function klagekvittering(
  hoved: Brevhoved,
  { modtaget, afgørelseDen }: { readonly modtaget: Day; readonly afgørelseDen: Day },
): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const { navn: instans, mangler } = klageinstansen(dato, sprog)
  const regnet = regnetFrist(genvurderingsfrist, { klagenModtaget: modtaget }, sprog)
  if (regnet.art === 'mangler') return saml(hoved, SKABELON, mangel(regnet.hvorfor))
  const dag = dateText(holdesSenest(regnet.frist), sprog)
  return saml(
    hoved,
    SKABELON,
    mangel(...mangler),
    del(
      resume(
        t(
          `Vi har fået din klage og ser nu på afgørelsen igen. Du hører fra os senest ${dag}.`,
          `We have your complaint and are now looking at the decision again. You hear from us by ${dag}.`,
        ),
      ),
      opstilling(
        [t('Vi fik klagen', 'We got the complaint'), dateText(modtaget, sprog)],
        [t('Den handler om afgørelsen af', 'It is about the decision of'), dateText(afgørelseDen, sprog)],
      ),
      overskrift(t('Det sker der nu', 'What happens now')),
      liste([
        t('Giver vi dig medhold, får du en ny afgørelse.', 'If we agree with you, you get a new decision.'),
        t(
          `Holder vi fast, helt eller delvis, får du besked om det. Holder vi helt fast, sender vi samtidig klagen og sagens papirer til ${instans}.`,
          `If we stand by the decision, wholly or in part, we tell you. If wholly, we send the complaint and the papers of the case to ${instans} at the same time.`,
        ),
        t(
          `Har du mere at fortælle, så ring til os på ${afsender.telefon}, eller skriv: ${afsender.svarvej}.`,
          `If you have more to tell, call us on ${afsender.telefon}, or write: ${afsender.svarvej}.`,
        ),
      ]),
      fristblok(regnet.frist, sprog),
    ),
  )
}
