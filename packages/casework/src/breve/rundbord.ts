import { inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, liste, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { dagMedUgedag } from './dele/dag.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { hvornårOgHvor, manglerVed, type Samtale } from './samtale.ts'

/** `borger`: whom the talk is about. `oplyses`: what the citizen lets this party know; health is not for the workplace. */
export interface Rundbordsindkaldelse {
  readonly samtale: Samtale
  readonly borger: string
  readonly oplyses: readonly string[]
}

/** The call of an employer, a union, a fund or a doctor to the talk: it tells what the citizen consented to, and no more. */
export function rundbordsindkaldelsesbrev(
  hoved: Brevhoved,
  { samtale, borger, oplyses }: Rundbordsindkaldelse,
): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const dag = dagMedUgedag(samtale.dag, sprog)
  return saml(
    hoved,
    {
      slags: 'indkaldelse_til_rundbord',
      titel: { da: 'Vi inviterer dig til en rundbordssamtale', en: 'We invite you to a round-table talk' },
    },
    mangel(
      ...manglerVed(samtale, sprog),
      ...(samtale.dag > dato
        ? []
        : [
            t(
              'Samtalen skal ligge efter brevets dato. Vælg en senere dag.',
              'The talk must be after the day of the letter. Choose a later day.',
            ),
          ]),
    ),
    del(
      resume(
        t(
          `Vi inviterer dig til en samtale med ${borger} og os ${dag} klokken ${samtale.klokken.replace(':', '.')}.`,
          `We invite you to a talk with ${borger} and us on ${dag} at ${samtale.klokken.replace(':', '.')}.`,
        ),
      ),
      hvornårOgHvor(samtale, sprog),
      overskrift(t('Det skal vi tale om', 'What we are to talk about')),
      afsnit(samtale.formål[sprog]),
      ...(oplyses.length > 0
        ? [overskrift(t('Det må vi fortælle dig', 'What we may tell you')), liste(oplyses)]
        : []),
      afsnit(
        t(
          `${borger} har sagt ja til, at du er med. Vi fortæller dig ikke mere, end der er sagt ja til.`,
          `${borger} has agreed to your taking part. We tell you no more than was agreed to.`,
        ),
      ),
      gør(t('Kan du ikke komme?', 'Can you not come?'), [
        t(
          `Ring til os på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}. Så finder vi en ny tid.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}. Then we find a new time.`,
        ),
      ]),
    ),
  )
}
