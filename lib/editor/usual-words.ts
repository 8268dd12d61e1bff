/**
 * Words that everybody writes in Italian and Hunspell's dictionary does not have, in small letters; a name or an acronym may have
 * capitals. Words of one magazine alone stand in its own list.
 */
export const USUAL: ReadonlySet<string> = new Set(
  [
    'app startup social wifi cloud chatbot blogger podcaster influencer feed spam upload pdf whatsapp instagram offline',
    'linkare googlare like token bitcoin blockchain fintech crowdfunding coworking cohousing sharing delivery malus',
    'brand outlet store gap rating cent green bio smart welfare mainstream hipster queer vegan runner trap erasmus phd',
    'brunch burger kebab burnout mobbing femminicidio femminicidi cyberbullismo lockdown covid brexit superbonus ecobonus',
    'ndr pil irpef inps istat ocse igp ia ciclofficina ciclofficine microbirrificio microbirrifici audiolibro audiolibri',
  ].flatMap((line) => line.split(' ')),
)
