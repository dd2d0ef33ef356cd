/**
 * Word groups that the purposes share. A word stands in as few groups as can be: words that always stand together
 * become one class in the tables.
 */

/** Whom a service serves. */
export const people = '(you|users|customers|visitors|members|clients|people|consumers)';

/** What may stand before a noun. */
export const the = '(our|the|your|their|its|this|these|any|all|such|other|a|an)';

/** What a firm offers. */
export const service =
  '(service|services|site|sites|website|websites|app|apps|application|applications|platform|platforms|product|products|software|features|functionality|functionalities|offerings|systems)';

/** As a noun phrase: "our website", "the new features". */
export const services = `${the}? (requested|new|various|online)? (web)? ${service}`;

/** Of giving a service. */
export const provide =
  '(provide|provides|providing|deliver|delivers|delivering|operate|operates|operating|maintain|maintains|maintaining|facilitate|facilitates|facilitating|offer|offers|offering|administer|administering|perform|performs|performing|run|running|supply|host|hosting|support|supporting|enable|enabling)';

/** Of making it better. */
export const improve =
  '(improve|improves|improving|enhance|enhances|enhancing|optimize|optimizing|optimise|optimising|refine|refining|develop|developing|upgrade|upgrading)';

export const manage =
  '(manage|manages|managing|create|creates|creating|register|registers|registering|establish|establishing|set up|setting up|open|process|processes|processing)';

export const prevent =
  '(prevent|prevents|preventing|prevention|detect|detects|detecting|detection|combat|combating|investigate|investigates|investigating|investigation|fight|fighting|against|from)';

export const purposes = '(purpose|purposes|reason|reasons|activity|activities)';
