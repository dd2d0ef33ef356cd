/**
 * Word groups that the purposes share. A word stands in as few groups as can be: words that always stand together
 * become one class in the tables.
 */

/** Whom a service serves. */
export const people =
  '(you|them|users|customers|visitors|members|clients|people|consumers|(our|the|other|registered|authorized) (users|user|customers|visitors|members))';

/** What may stand before a noun. */
export const the = '(our|the|your|their|its|this|these|any|all|such|other|a|an|certain)';

/** What a firm offers. */
export const service =
  '(service|services|site|sites|website|websites|app|apps|application|applications|platform|platforms|product|products|software|features|functionality|functionalities|offerings|systems|content|business|operations)';

/** What tells of a noun without changing what it is. */
export const kind =
  '(requested|new|various|online|mobile|location based|related|core|own|additional|current|existing|proper|full|overall|general|internal|effective|efficient|technical|digital|high quality|ongoing|continued|helpful|useful|different|specific|relevant|safe|secure|free|paid|premium|public|educational|financial|medical|business|corporate|personal|user|customer|client|correct|smooth|uninterrupted|reliable|basic|optional|interactive|social)';

/** As a noun phrase: "our website", "the new features". */
export const services = `(of)? ${the}? ${kind}? (web)? ${service} ((and|or|and or) ${the}? ${service})?`;

/** How a service goes: "the proper functioning of". */
export const running =
  '(use|usage|operation|functioning|functionality|function|performance|availability|delivery|provision|administration|maintenance|running|continuity|operations|execution|management)';

/** Of giving a service. */
export const provide =
  '(provide|provides|providing|deliver|delivers|delivering|operate|operates|operating|maintain|maintaining|facilitate|facilitates|facilitating|offer|offers|offering|administer|administering|perform|performs|performing|run|running|supply|host|hosting|support|supporting|enable|enabling|render|rendering)';

/** Of making it better. */
export const improve =
  '(improve|improves|improving|enhance|enhances|enhancing|optimize|optimizes|optimizing|optimise|optimising|refine|refining|develop|developing|upgrade|upgrading|streamline|streamlining)';

export const personalize =
  '(personalize|personalizes|personalizing|personalise|personalises|personalising|customize|customizes|customizing|customise|customising|tailor|tailors|tailoring|individualize|individualise|individualizing|individualising)';

export const analyze =
  '(analyze|analyzes|analyzing|analyse|analysing|monitor|monitoring|track|tracking|measure|measuring|understand|understanding|study|evaluate|evaluating|determine|determining|identify|identifying|see|learn|know|assess)';

export const manage =
  '(manage|manages|managing|create|creates|creating|register|registering|establish|establishing|set up|setting up|process|processing|complete|completing|fulfil|fulfill|fulfilling|handle|handling)';

/** "email", "send", "show": of bringing something before a reader. */
export const send =
  '(send|sends|sending|show|showing|display|displaying|serve|serving|deliver|delivering|provide|providing|offer|offering|email|give|giving|present|place)';

export const tell =
  '(inform|informs|informing|notify|notifies|notifying|contact|contacting|tell|telling|update|updating|alert|alerting|communicate with|communicating with|remind|reminding|advise|keep|email|call)';

export const prevent =
  '(prevent|prevents|preventing|prevention|detect|detects|detecting|detection|combat|combating|investigate|investigates|investigating|investigation|fight|fighting|against|from|protect|protecting|identify|identifying|address|addressing|monitor|monitoring|block|blocking|stop|stopping|deter|deterring|mitigate|mitigating|control|expose|exposing|discourage|guard|minimize|minimise|reduce)';

export const purposes = '(purpose|purposes|reason|reasons|activity|activities)';

/** Verbs that go on a list before one object: "provide, maintain and improve our services". */
export const also = `((and|or|and or|and to)? (${provide}|${improve}|${personalize}|${analyze}|protect|promote|market|secure|test|research))?`;
