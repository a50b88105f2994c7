import type { Day } from '@sagsvej/calendar'
import { inLanguage, type Tekst } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { dagMedUgedag } from './dele/dag.ts'
import { følgedel } from './dele/foelgedel.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { hvornårOgHvor, manglerVed, type Samtale } from './samtale.ts'
import { BISIDDER } from './standardtekster/bisidder.ts'
import type { Følge } from './standardtekster/foelger.ts'

/** `følge`: what may be stopped or deducted if the person stays away; left out where nothing is. */
export interface Indkaldelse {
  readonly samtale: Samtale
  readonly følge?: Følge
  /** The day the talk is moved from, and why, where it is. */
  readonly flyttet?: { readonly fra: Day; readonly grund: Tekst }
}

/** The call to a talk: when, how, why, who may come along, how to send word, and what staying away may cost. */
export function indkaldelsesbrev(hoved: Brevhoved, { samtale, følge, flyttet }: Indkaldelse): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const dag = dagMedUgedag(samtale.dag, sprog)
  const klokken = samtale.klokken.replace(':', '.')
  return saml(
    hoved,
    {
      slags: 'indkaldelse_til_samtale',
      titel: flyttet
        ? { da: 'Din samtale med os er flyttet', en: 'Your talk with us has been moved' }
        : { da: 'Vi vil gerne tale med dig', en: 'We would like to talk with you' },
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
          `Du er indkaldt til en samtale ${dag} klokken ${klokken}.`,
          `You are called to a talk on ${dag} at ${klokken}.`,
        ),
        ...(flyttet
          ? [
              t(
                `Samtalen skulle have været ${dagMedUgedag(flyttet.fra, 'da')}. ${flyttet.grund.da}`,
                `The talk was to have been on ${dagMedUgedag(flyttet.fra, 'en')}. ${flyttet.grund.en}`,
              ),
            ]
          : []),
      ),
      hvornårOgHvor(samtale, sprog),
      overskrift(t('Det skal vi tale om', 'What we are to talk about')),
      afsnit(samtale.formål[sprog]),
      gør(t('Kan du ikke komme?', 'Can you not come?'), [
        t(
          `Ring til os på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}. Gør det, så snart du ved det, og helst før samtalen.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}. Do it as soon as you know, and if you can before the talk.`,
        ),
        t('Fortæl os, hvorfor du ikke kan komme.', 'Tell us why you cannot come.'),
        t('Så finder vi en ny tid sammen.', 'Then we find a new time together.'),
      ]),
    ),
    standarddel(hoved, BISIDDER, {}, ([first = '', ...rest]) => [
      overskrift(t('Du må tage en med', 'You may bring someone')),
      ...[first, ...rest].map(afsnit),
    ]),
    ...(følge ? [følgedel(hoved, følge)] : []),
  )
}
