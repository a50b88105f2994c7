import { inLanguage } from '@sagsvej/rules'
import type { Brevsvar } from './brev.ts'
import { afsnit, gør, liste, overskrift, resume } from './dele/blokke.ts'
import { del, mangel } from './dele/brevdel.ts'
import { dagMedUgedag } from './dele/dag.ts'
import { standarddel } from './dele/standarddel.ts'
import type { Brevhoved } from './hoved.ts'
import { saml } from './saml.ts'
import { hvornårOgHvor, manglerVed, type Samtale } from './samtale.ts'
import { BISIDDER } from './standardtekster/bisidder.ts'
import { SELV_MED_I_TEAMET } from './standardtekster/rehabiliteringsteam.ts'

/** `team`: who sits there, with the field each is there for. `gæster`: who else is asked, left out where nobody is. */
export interface Rehabiliteringsindkaldelse {
  readonly møde: Samtale
  readonly team: readonly { readonly navn: string; readonly område: string }[]
  readonly gæster?: readonly string[]
}

/** The call to the team's meeting: when, who is there, that the person must come in person, and who may come along. */
export function rehabiliteringsindkaldelsesbrev(
  hoved: Brevhoved,
  { møde, team, gæster = [] }: Rehabiliteringsindkaldelse,
): Brevsvar {
  const { sprog = 'da', afsender, dato } = hoved
  const t = inLanguage(sprog)
  const dag = dagMedUgedag(møde.dag, sprog)
  return saml(
    hoved,
    {
      slags: 'indkaldelse_til_rehabiliteringsmoede',
      titel: { da: 'Møde i rehabiliteringsteamet', en: 'Meeting of the rehabilitation team' },
    },
    mangel(
      ...manglerVed(møde, sprog),
      ...(møde.dag > dato
        ? []
        : [
            t(
              'Mødet skal ligge efter brevets dato. Vælg en senere dag.',
              'The meeting must be after the day of the letter. Choose a later day.',
            ),
          ]),
      ...(team.length > 0
        ? []
        : [t('Brevet mangler, hvem der sidder i teamet.', 'The letter lacks who sits in the team.')]),
    ),
    del(
      resume(
        t(
          `Du skal til møde i rehabiliteringsteamet ${dag} klokken ${møde.klokken.replace(':', '.')}.`,
          `You are to meet the rehabilitation team on ${dag} at ${møde.klokken.replace(':', '.')}.`,
        ),
      ),
      hvornårOgHvor(møde, sprog),
      overskrift(t('Det skal vi tale om', 'What we are to talk about')),
      afsnit(møde.formål[sprog]),
      overskrift(t('De er med', 'Who is there')),
      liste([
        ...team.map(({ navn, område }) => `${navn}, ${område}`),
        t('Din sagsbehandler', 'Your caseworker'),
        ...gæster,
      ]),
      afsnit(
        t(
          'Teamet skriver bagefter, hvad det anbefaler. Det er kommunen, der træffer afgørelsen.',
          'Afterwards the team writes what it recommends. The municipality makes the decision.',
        ),
      ),
    ),
    standarddel(hoved, SELV_MED_I_TEAMET, {}, (paragraphs) => [
      overskrift(t('Du skal selv komme', 'You must come in person')),
      ...paragraphs.map(afsnit),
    ]),
    standarddel(hoved, BISIDDER, {}, (paragraphs) => [
      overskrift(t('Du må tage en med', 'You may bring someone')),
      ...paragraphs.map(afsnit),
    ]),
    del(
      gør(t('Kan du ikke komme?', 'Can you not come?'), [
        t(
          `Ring til os på ${afsender.telefon}, eller skriv til os: ${afsender.svarvej}. Så finder vi en ny tid.`,
          `Call us on ${afsender.telefon}, or write to us: ${afsender.svarvej}. Then we find a new time.`,
        ),
      ]),
    ),
  )
}
