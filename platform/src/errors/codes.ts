/**
 * The one table of failure codes: HTTP status of a request that fails as a whole, and what the reader can do; in Chinese, what
 * happened as well, since a fault’s own sentence is English.
 */
export const CODES = {
  UNAUTHENTICATED: {
    status: 401,
    action: 'Send "Authorization: Bearer <token>" with a valid, unexpired token.',
    zh: '未登录或令牌无效、已过期：请在 Authorization 中发送有效的令牌。',
  },
  UNKNOWN_MATTER: {
    status: 400,
    action: 'Name a matter of schema/matters.yaml in the header Credit-Purpose (--matter of the command).',
    zh: '没有该事项：请在 Credit-Purpose 中填写 schema/matters.yaml 所列的事项代码。',
  },
  MATTER_NOT_FOR_ACTOR: {
    status: 403,
    action: 'Name in Credit-Purpose a matter that your kind of actor may handle.',
    zh: '您的角色或所填事项不能办理：请在 Credit-Purpose 中填写您可以办理的事项。',
  },
  CASE_REQUIRED: {
    status: 400,
    action: 'Name your open business case in the header Credit-Case (--case of the command).',
    zh: '该事项须有业务件：请填写您的在办业务件号。',
  },
  CASE_NOT_OPEN: {
    status: 403,
    action: 'Name an open case of your own agency for this matter; open one first if there is none.',
    zh: '没有可用的业务件：请填写本机关本事项在办的业务件号，没有的请先开件。',
  },
  CASE_NOT_APPROVED: {
    status: 403,
    action: 'Ask the person in charge to approve it: approveCase.',
    zh: '业务件尚未批准：请负责人批准后再查。',
  },
  DUTY_MISSING: {
    status: 403,
    action: 'Open a case that names the duty and its article.',
    zh: '业务件未写明法定职责：请另开写明职责及条款的业务件。',
  },
  AUTHORIZATION_REQUIRED: {
    status: 200,
    action: "Name the subject's authorisation in the header Credit-Authorization.",
    zh: '须有主体的授权：请填写主体给出的授权编号。',
  },
  AUTHORIZATION_NOT_LIVE: {
    status: 403,
    action: 'Ask the subject for a new one.',
    zh: '授权不存在、已撤回、已到期或次数已用完：请主体重新授权。',
  },
  NOT_ELIGIBLE: {
    status: 200,
    action: 'The taxpayer sees its own record and its reasons under OWN_RECORD.',
    zh: '不符合条件：纳税人可在自己的记录中查看原因。',
  },
  NO_STANDING: {
    status: 403,
    action: 'Ask the credit centre to register the mandate.',
    zh: '您没有代该主体查看的授权：请向信用中心登记委托。',
  },
  STANDING_UNKNOWN: {
    status: 503,
    action: 'Try again, or leave the header Credit-Standing out for your own record.',
    zh: '暂时无法核实委托关系：请稍后再试；查看自己的记录请不要填写 Credit-Standing。',
  },
  CARD_NOT_DISPLAYED: {
    status: 404,
    action: 'Ask the person for a new card, if there is to be one.',
    zh: '二维码已失效或被收回：如对方愿意，请其重新出示。',
  },
  CARD_NOT_AVAILABLE: {
    status: 503,
    action: 'Scan it again later; it says nothing about the person.',
    zh: '暂不可用，与本人信用无关：请稍后再扫。',
  },
  AS_OF_NOT_PERMITTED: {
    status: 403,
    action: 'Leave the header Credit-As-Of out.',
    zh: '您只能查看当前信息：请去掉 Credit-As-Of。',
  },
  NOT_A_CREDIT_SUBJECT: {
    status: 403,
    action: 'A guardian sees the school’s record of a child.',
    zh: '未满十八周岁不是信用主体：由监护人查看学校记录。',
  },
  SUBJECT_NOT_IN_CASE: {
    status: 403,
    action: 'Ask about the subject that the case names; under OWN_RECORD, about yourself.',
    zh: '只能查询业务件载明的主体，在本人记录中只能查看本人：请核对代码。',
  },
  SLICE_NOT_PERMITTED: {
    status: 200,
    action: 'Leave the field out, or ask its owner.',
    zh: '该项信息不向您开放：请去掉该项，或向掌握它的部门了解。',
  },
  SOURCE_NOT_ANSWERED: {
    status: 200,
    action: 'Try again later; until then the verdict stays INCONCLUSIVE.',
    zh: '该部门没有答复：请稍后再试，在此之前结论为无法判定。',
  },
  SOURCE_INVALID: {
    status: 200,
    action: 'The source answered with bad data; its owner has been told by the log.',
    zh: '该部门答复的数据有误，已记入日志：请稍后再试，在此之前结论为无法判定。',
  },
  BAD_REQUEST: {
    status: 400,
    action: 'Send a JSON body {"query": "...", "variables": {...}}.',
    zh: '请求格式有误：请发送 JSON。',
  },
  BAD_ARGUMENT: { status: 400, action: 'Correct the argument and ask again.', zh: '参数有误：请改正后再查。' },
  NOT_FOUND: {
    status: 404,
    action: 'Look at the address and its numbers; queries go to /graphql.',
    zh: '没有该地址或该项：请核对地址和编号，查询请发往 /graphql。',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    action: 'Send queries by POST or GET, and ask for everything else by GET.',
    zh: '请求方法不符：查询用 POST 或 GET，其余用 GET。',
  },
  BODY_TOO_LARGE: { status: 413, action: 'Send at most 1 MB.', zh: '请求过大：至多 1 MB。' },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    action: 'Send Content-Type: application/json.',
    zh: '请求类型不符：请用 Content-Type: application/json。',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    action: 'Accept application/json or application/graphql-response+json.',
    zh: '答复类型不符：请接受 application/json 或 application/graphql-response+json。',
  },
  CSRF_PREVENTED: {
    status: 400,
    action: 'Send Content-Type: application/json, or a header Apollo-Require-Preflight, or use POST.',
    zh: '该请求可能由其他网站发出，已拒绝：请用 POST 和 application/json。',
  },
  QUERY_TOO_LARGE: { status: 400, action: 'Ask for less at once.', zh: '一次查询的内容过多：请分次查询。' },
  VARIABLES_TOO_LARGE: { status: 400, action: 'Send fewer values at once.', zh: '一次填写的值过多：请分次发送。' },
  UNKNOWN_DOCUMENT: {
    status: 400,
    action: 'Send a document of schema/operations, by text or by its SHA-256.',
    zh: '不是已登记的操作：请使用 schema/operations 中的操作。',
  },
  QUOTA_EXCEEDED: {
    status: 429,
    action: 'Wait as long as Retry-After says; with a token, a matter and a case you have a quota of your own.',
    zh: '查询次数已达上限：请按 Retry-After 等待；未登录的，凭令牌、事项和业务件另有限额。',
  },
  EXPORT_NOT_FOR_ACTOR: {
    status: 403,
    action: 'Read it page by page: gradeATaxpayers.',
    zh: '您的角色不能整份导出：请分页查询 gradeATaxpayers。',
  },
  EXPORT_NOT_AVAILABLE: {
    status: 503,
    action: 'Begin again later: a list that broke off is no whole one.',
    zh: '导出中断，名单不完整：请稍后重新开始。',
  },
  TOO_MANY_LISTENERS: {
    status: 503,
    action: 'Come back later, or read the page instead: publicList.',
    zh: '接收者已满：请稍后再来，或改为查询 publicList。',
  },
  ANSWER_TOO_LARGE: { status: 400, action: 'Ask for less at once.', zh: '答复过大：请分次查询。' },
  UNKNOWN_OPERATION: {
    status: 400,
    action: 'Give the name of one operation of the document in operationName.',
    zh: '请在 operationName 中写明文档中的一个操作。',
  },
  SEAL_INVALID: { status: 401, action: 'Only the gateway may call a subgraph.', zh: '只有网关可以调用部门服务。' },
  SEALED_CALLS_ONLY: {
    status: 403,
    action: 'This operation is for the agencies themselves.',
    zh: '该操作仅供部门之间使用。',
  },
  MESSAGE_NOT_RECEIVED: {
    status: 400,
    action: 'It waits in the outbox: correct its kind, or update the recipient.',
    zh: '消息未被接收，留在待发箱：请改正其类型，或更新接收方。',
  },
  SENDER_NOT_ALLOWED: {
    status: 403,
    action: 'It waits in the outbox: the recipient names whom it listens to.',
    zh: '接收方不接受该发送方，消息留在待发箱。',
  },
  MESSAGE_INVALID: {
    status: 400,
    action: 'It waits in the outbox: correct its payload, or update the recipient.',
    zh: '消息内容有误，留在待发箱：请改正内容，或更新接收方。',
  },
  TOO_MANY_IDENTIFIERS: { status: 400, action: 'Ask for at most 500 at once.', zh: '代码过多：一次至多 500 个。' },
  BATCH_TOO_LARGE: {
    status: 400,
    action: 'Send at most 10,000 identifiers at once.',
    zh: '批次过大：一次至多 10,000 个代码。',
  },
  ACCESS_NOT_ANSWERED: { status: 503, action: 'Try again in some seconds.', zh: '暂时无法受理：请几秒后再试。' },
  RECORD_NOT_WRITTEN: {
    status: 503,
    action: 'Nothing is shown that could not be recorded. Try again.',
    zh: '查询记录未能写入，因此不予显示：请重试。',
  },
  INTERNAL: { status: 500, action: 'Report the trace id to the operator.', zh: '系统出错：请将追踪号告知运维人员。' },
} as const;

export type Code = keyof typeof CODES;
