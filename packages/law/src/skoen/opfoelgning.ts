import { skøn } from '@sagsvej/rules'

const SAGEN = {
  da: 'Oplysningsskemaet og sagens andre oplysninger',
  en: 'The information form and the rest of the case',
}

/** SDL.12 until 2015: category 1. */
export const tilbagevendenForestår = skøn('tilbagevendenForestår', {
  etiket: { da: 'du er lige ved at vende tilbage til arbejde', en: 'you are about to return to work' },
  spørgsmål: {
    da: 'Er tilbagevenden til arbejde umiddelbart forestående?',
    en: 'Is return to work imminent?',
  },
  udsagn: {
    ja: { da: 'tilbagevenden til arbejde er umiddelbart forestående', en: 'you are about to return to work' },
    nej: {
      da: 'tilbagevenden til arbejde ikke er umiddelbart forestående',
      en: 'you are not about to return to work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.12 until 2015: category 2. */
export const risikoForLangtForløb = skøn('risikoForLangtForløb', {
  etiket: {
    da: 'risiko for et langt forløb eller for arbejdsevnen',
    en: 'a risk of a long course or for the capacity to work',
  },
  spørgsmål: {
    da: 'Er der risiko for et langvarigt forløb eller for arbejdsevnen?',
    en: 'Is there a risk of a long course or for the capacity to work?',
  },
  udsagn: {
    ja: {
      da: 'der er risiko for et langvarigt forløb eller for arbejdsevnen',
      en: 'there is a risk of a long course or for the capacity for work',
    },
    nej: {
      da: 'der ikke er risiko for et langvarigt forløb eller for arbejdsevnen',
      en: 'there is no risk of a long course or for the capacity for work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.12 2015-2024: category 3. */
export const behovForTværfagligIndsats = skøn('behovForTværfagligIndsats', {
  etiket: {
    da: 'andre udfordringer og behov for en tværfaglig indsats',
    en: 'other challenges and a need for help across fields',
  },
  spørgsmål: {
    da: 'Er der andre udfordringer end helbredet, og er der behov for en tværfaglig indsats?',
    en: 'Are there challenges beside health, and is help across fields needed?',
  },
  udsagn: {
    ja: {
      da: 'der er andre udfordringer end helbredet og behov for en tværfaglig indsats',
      en: 'there are other challenges than health and a need for help across fields',
    },
    nej: {
      da: 'der ikke både er andre udfordringer end helbredet og behov for en tværfaglig indsats',
      en: 'there are not both other challenges than health and a need for help across fields',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.13f 2025-2026. */
export const forudsigeligtForløb = skøn('forudsigeligtForløb', {
  etiket: { da: 'sygeforløbet er forudsigeligt', en: 'the course of illness is predictable' },
  spørgsmål: { da: 'Er sygeforløbet forudsigeligt?', en: 'Is the course of illness predictable?' },
  udsagn: {
    ja: { da: 'sygeforløbet er forudsigeligt', en: 'the course of illness is predictable' },
    nej: { da: 'sygeforløbet ikke er forudsigeligt', en: 'the course of illness is not predictable' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN, { da: 'Den første samtale', en: 'The first talk' }],
})

/** SDL.13f.2 from 2026. */
export const opfølgningAlligevel = skøn('opfølgningAlligevel', {
  etiket: { da: 'kommunen vil følge op alligevel', en: 'the municipality will follow up all the same' },
  spørgsmål: {
    da: 'Skal du efter en konkret vurdering følges op, selv om du ventes rask?',
    en: 'After a concrete assessment, are you to be followed up although you are expected to be well?',
  },
  udsagn: {
    ja: {
      da: 'du skal følges op, selv om du ventes rask',
      en: 'you should be followed up although you are expected to be well',
    },
    nej: {
      da: 'du ikke behøver at blive fulgt op, når du ventes rask',
      en: 'you need not be followed up when you are expected to be well',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.13.6 until 2011: illness bars every contact. */
export const sygdomForhindrerKontakt = skøn('sygdomForhindrerKontakt', {
  etiket: { da: 'alvorlig sygdom forhindrer enhver kontakt', en: 'serious illness bars any contact' },
  spørgsmål: {
    da: 'Forhindrer alvorlig sygdom enhver form for kontakt?',
    en: 'Does serious illness bar contact of any kind?',
  },
  udsagn: {
    ja: { da: 'alvorlig sygdom forhindrer enhver form for kontakt', en: 'serious illness bars any contact' },
    nej: {
      da: 'alvorlig sygdom ikke forhindrer enhver form for kontakt',
      en: 'serious illness does not bar any contact',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægelige oplysninger', en: 'Medical information' }],
})

/** SDL.13.6 from 2011, SDL.13b.5 from 2015. */
export const kontaktUhensigtsmæssig = skøn('kontaktUhensigtsmæssig', {
  etiket: {
    da: 'sygdommen er alvorlig, og kontakt er ikke hensigtsmæssig eller mulig',
    en: 'the illness is serious, and contact is not fitting or not possible',
  },
  spørgsmål: {
    da: 'Er sygdommen så alvorlig, at kontakt ikke er hensigtsmæssig eller mulig? Det taler især for, at den er livstruende.',
    en: 'Is the illness so serious that contact is not fitting or not possible? That it is life-threatening weighs most.',
  },
  udsagn: {
    ja: {
      da: 'sygdommen er så alvorlig, at kontakt ikke er hensigtsmæssig eller mulig',
      en: 'the illness is so serious that contact is not fitting or not possible',
    },
    nej: {
      da: 'sygdommen ikke er så alvorlig, at kontakt ikke er hensigtsmæssig eller mulig',
      en: 'the illness is not so serious that contact is not fitting or not possible',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægelige oplysninger', en: 'Medical information' }],
})

/** SDL.11a.1 from 2020. */
export const lægeattestNødvendig = skøn('lægeattestNødvendig', {
  etiket: { da: 'en lægeattest er nødvendig', en: 'a medical certificate is needed' },
  spørgsmål: {
    da: 'Er en lægeattest nødvendig, for at den første samtale kan ske på et oplyst grundlag?',
    en: 'Is a medical certificate needed for the first talk to rest on enough information?',
  },
  udsagn: {
    ja: {
      da: 'en lægeattest er nødvendig, for at den første samtale kan ske på et oplyst grundlag',
      en: 'a medical certificate is needed for the first talk to be held on an informed basis',
    },
    nej: {
      da: 'en lægeattest ikke er nødvendig, for at den første samtale kan ske på et oplyst grundlag',
      en: 'a medical certificate is not needed for the first talk to be held on an informed basis',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.10a */
export const sagenErBelyst = skøn('sagenErBelyst', {
  etiket: { da: 'sagen er klar nok uden oplysningsskema', en: 'the case is clear enough without the form' },
  spørgsmål: {
    da: 'Er sagen tilstrækkeligt belyst uden et oplysningsskema?',
    en: 'Is the case sufficiently clear without an information form?',
  },
  udsagn: {
    ja: {
      da: 'sagen er tilstrækkeligt belyst uden et oplysningsskema',
      en: 'the case is clear enough without an information form',
    },
    nej: {
      da: 'sagen ikke er tilstrækkeligt belyst uden et oplysningsskema',
      en: 'the case is not clear enough without an information form',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'De lægelige oplysninger', en: 'The medical information' }],
})

/** SDL.13b.1: the municipality may ask for a talk in person, after a concrete assessment only. */
export const fremmødeErNødvendigt = skøn('fremmødeErNødvendigt', {
  etiket: { da: 'behov for, at du møder frem', en: 'a need for you to come in person' },
  spørgsmål: {
    da: 'Er der efter en konkret vurdering behov for, at samtalen holdes ved fremmøde?',
    en: 'Is there, after a concrete assessment, a need for the talk to be held in person?',
  },
  udsagn: {
    ja: {
      da: 'der er behov for, at samtalen holdes ved fremmøde',
      en: 'there is a need for the talk to be held in person',
    },
    nej: {
      da: 'der ikke er behov for, at samtalen holdes ved fremmøde',
      en: 'there is no need for the talk to be held in person',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})

/** SDL.9.1: by need, and nobody reckons what the need is. */
export const behovForAtInddrage = skøn('behovForAtInddrage', {
  etiket: {
    da: 'behov for at inddrage andre i opfølgningen',
    en: 'a need to involve others in the follow-up',
  },
  spørgsmål: {
    da: 'Er der behov for at inddrage arbejdsplads, læge, a-kasse eller faglig organisation i opfølgningen?',
    en: 'Is there a need to involve the workplace, the doctor, the unemployment fund or the union in the follow-up?',
  },
  udsagn: {
    ja: {
      da: 'der er behov for at inddrage andre i opfølgningen',
      en: 'there is a need to involve others in the follow-up',
    },
    nej: {
      da: 'der ikke er behov for at inddrage andre i opfølgningen',
      en: 'there is no need to involve others in the follow-up',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [SAGEN],
})
