// Generated from schema/sections by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var ConnectionStrings = validate21;
var func0 = Object.prototype.hasOwnProperty;
var func50 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.connectionString === void 0 || !func0.call(data, "connectionString")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "connectionString" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "connectionString" || key0 === "providerName")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate23(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.connectionString !== void 0 && func0.call(data, "connectionString") && (validate25(data.connectionString, { instancePath: instancePath + "/connectionString", parentData: data, parentDataProperty: "connectionString", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.providerName !== void 0 && func0.call(data, "providerName") && (validate25(data.providerName, { instancePath: instancePath + "/providerName", parentData: data, parentDataProperty: "providerName", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "$entries") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data0 = data.$entries;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            for (let key1 of Object.keys(data1))
              if (!(key1 === "add" || key1 === "remove" || key1 === "clear")) {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data1.add !== void 0 && func0.call(data1, "add") && (validate22(data1.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data1, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data1.remove !== void 0 && func0.call(data1, "remove")) {
              let data3 = data1.remove;
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                if (data3.name === void 0 || !func0.call(data3, "name")) {
                  let err2 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                for (let key2 of Object.keys(data3))
                  if (key2 !== "name") {
                    let err3 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                data3.name !== void 0 && func0.call(data3, "name") && (validate23(data3.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
              } else {
                let err4 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data1.clear !== void 0 && func0.call(data1, "clear")) {
              let data5 = data1.clear;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                for (let key3 of Object.keys(data5)) {
                  let err5 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
var SystemApplicationHostApplicationPools = validate30, schema10 = { $id: "system.applicationHost/applicationPools", type: "object", properties: { applicationPoolDefaults: { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add3" } }, additionalProperties: !1 } } }, additionalProperties: !1, definitions: { string: { type: "string", pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' }, integer: { type: "integer", minimum: 10, maximum: 65535 }, boolean: { type: "boolean" }, string2: { type: "string" }, enum: { enum: ["Integrated", "Classic"] }, enum2: { enum: ["OnDemand", "AlwaysRunning"] }, enum3: { enum: ["LocalSystem", "LocalService", "NetworkService", "SpecificUser", "ApplicationPoolIdentity"] }, enum4: { enum: ["LogonBatch", "LogonService"] }, timeSpan: { type: "number", minimum: 0, maximum: 2592e3, multipleOf: 60 }, enum5: { enum: ["Terminate", "Suspend"] }, integer2: { type: "integer", minimum: 0, maximum: 2147483647 }, timeSpan2: { type: "number", minimum: 1, maximum: 4294967, multipleOf: 1 }, flags: { type: "string", pattern: "^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$" }, flags2: { type: "string", pattern: "^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$" }, integer3: { type: "integer", minimum: 0, maximum: 4294967295 }, timeSpan3: { type: "number", minimum: 0, maximum: 2592e4, multipleOf: 60 }, timeSpan4: { type: "number", minimum: 0, maximum: 86399, multipleOf: 60 }, add: { type: "object", properties: { value: { $ref: "#/definitions/timeSpan4" } }, required: ["value"], additionalProperties: !1 }, enum6: { enum: ["TcpLevel", "HttpLevel"] }, timeSpan5: { type: "number", minimum: 60, maximum: 864e4, multipleOf: 60 }, integer4: { type: "integer", minimum: 1, maximum: 2147483647 }, integer5: { type: "integer", minimum: 0, maximum: 1e5 }, enum7: { enum: ["NoAction", "KillW3wp", "Throttle", "ThrottleUnderLoad"] }, timeSpan6: { type: "number", minimum: 0, maximum: 86400, multipleOf: 60 }, enum8: { enum: ["MostAvailableMemory", "WindowsScheduling"] }, enum9: { enum: ["Soft", "Hard"] }, string3: { type: "string", minLength: 1 }, add2: { type: "object", properties: { name: { $ref: "#/definitions/string3" }, value: { $ref: "#/definitions/string3" } }, required: ["name", "value"], additionalProperties: !1 }, add3: { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, required: ["name"], additionalProperties: !1 } } };
var pattern0 = new RegExp('^[^|<>&"/\\[\\]+=;:,?*@]*$', "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 10 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
var schema15 = { enum: ["Integrated", "Classic"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Integrated" || data === "Classic")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate42.errors = vErrors, errors === 0;
}
var schema16 = { enum: ["OnDemand", "AlwaysRunning"] };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "OnDemand" || data === "AlwaysRunning")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema16.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
var schema17 = { enum: ["LocalSystem", "LocalService", "NetworkService", "SpecificUser", "ApplicationPoolIdentity"] };
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "LocalSystem" || data === "LocalService" || data === "NetworkService" || data === "SpecificUser" || data === "ApplicationPoolIdentity")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate48.errors = vErrors, errors === 0;
}
var schema18 = { enum: ["LogonBatch", "LogonService"] };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "LogonBatch" || data === "LogonService")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2592e3 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
var schema20 = { enum: ["Terminate", "Suspend"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Terminate" || data === "Suspend")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 1, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$", "u");
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate69.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate76.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2592e4 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e4 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 86399 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0 || !func0.call(data, "value")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "value") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.value !== void 0 && func0.call(data, "value") && (validate83(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate82.errors = vErrors, errors === 0;
}
var schema29 = { enum: ["TcpLevel", "HttpLevel"] };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "TcpLevel" || data === "HttpLevel")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema29.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 864e4 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e4 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 60 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate92.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate94.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e5 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate98.errors = vErrors, errors === 0;
}
var schema33 = { enum: ["NoAction", "KillW3wp", "Throttle", "ThrottleUnderLoad"] };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "NoAction" || data === "KillW3wp" || data === "Throttle" || data === "ThrottleUnderLoad")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate100.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 86400 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
var schema35 = { enum: ["MostAvailableMemory", "WindowsScheduling"] };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "MostAvailableMemory" || data === "WindowsScheduling")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema35.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate108.errors = vErrors, errors === 0;
}
var schema36 = { enum: ["Soft", "Hard"] };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Soft" || data === "Hard")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema36.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.value === void 0 || !func0.call(data, "value")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "value")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate113(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate113(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
var schema39 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, required: ["name"], additionalProperties: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema39.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate31(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.queueLength !== void 0 && func0.call(data, "queueLength") && (validate33(data.queueLength, { instancePath: instancePath + "/queueLength", parentData: data, parentDataProperty: "queueLength", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.autoStart !== void 0 && func0.call(data, "autoStart") && (validate35(data.autoStart, { instancePath: instancePath + "/autoStart", parentData: data, parentDataProperty: "autoStart", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.enable32BitAppOnWin64 !== void 0 && func0.call(data, "enable32BitAppOnWin64") && (validate35(data.enable32BitAppOnWin64, { instancePath: instancePath + "/enable32BitAppOnWin64", parentData: data, parentDataProperty: "enable32BitAppOnWin64", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.managedRuntimeVersion !== void 0 && func0.call(data, "managedRuntimeVersion") && (validate38(data.managedRuntimeVersion, { instancePath: instancePath + "/managedRuntimeVersion", parentData: data, parentDataProperty: "managedRuntimeVersion", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.managedRuntimeLoader !== void 0 && func0.call(data, "managedRuntimeLoader") && (validate38(data.managedRuntimeLoader, { instancePath: instancePath + "/managedRuntimeLoader", parentData: data, parentDataProperty: "managedRuntimeLoader", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.enableConfigurationOverride !== void 0 && func0.call(data, "enableConfigurationOverride") && (validate35(data.enableConfigurationOverride, { instancePath: instancePath + "/enableConfigurationOverride", parentData: data, parentDataProperty: "enableConfigurationOverride", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.managedPipelineMode !== void 0 && func0.call(data, "managedPipelineMode") && (validate42(data.managedPipelineMode, { instancePath: instancePath + "/managedPipelineMode", parentData: data, parentDataProperty: "managedPipelineMode", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data.CLRConfigFile !== void 0 && func0.call(data, "CLRConfigFile") && (validate38(data.CLRConfigFile, { instancePath: instancePath + "/CLRConfigFile", parentData: data, parentDataProperty: "CLRConfigFile", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.passAnonymousToken !== void 0 && func0.call(data, "passAnonymousToken") && (validate35(data.passAnonymousToken, { instancePath: instancePath + "/passAnonymousToken", parentData: data, parentDataProperty: "passAnonymousToken", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data.startMode !== void 0 && func0.call(data, "startMode") && (validate46(data.startMode, { instancePath: instancePath + "/startMode", parentData: data, parentDataProperty: "startMode", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data.processModel !== void 0 && func0.call(data, "processModel")) {
      let data11 = data.processModel;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 of Object.keys(data11))
          if (!func0.call(schema39.properties.processModel.properties, key1)) {
            let err2 = { instancePath: instancePath + "/processModel", schemaPath: "#/properties/processModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data11.identityType !== void 0 && func0.call(data11, "identityType") && (validate48(data11.identityType, { instancePath: instancePath + "/processModel/identityType", parentData: data11, parentDataProperty: "identityType", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data11.userName !== void 0 && func0.call(data11, "userName") && (validate38(data11.userName, { instancePath: instancePath + "/processModel/userName", parentData: data11, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data11.password !== void 0 && func0.call(data11, "password") && (validate38(data11.password, { instancePath: instancePath + "/processModel/password", parentData: data11, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data11.loadUserProfile !== void 0 && func0.call(data11, "loadUserProfile") && (validate35(data11.loadUserProfile, { instancePath: instancePath + "/processModel/loadUserProfile", parentData: data11, parentDataProperty: "loadUserProfile", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data11.setProfileEnvironment !== void 0 && func0.call(data11, "setProfileEnvironment") && (validate35(data11.setProfileEnvironment, { instancePath: instancePath + "/processModel/setProfileEnvironment", parentData: data11, parentDataProperty: "setProfileEnvironment", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data11.logonType !== void 0 && func0.call(data11, "logonType") && (validate54(data11.logonType, { instancePath: instancePath + "/processModel/logonType", parentData: data11, parentDataProperty: "logonType", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data11.manualGroupMembership !== void 0 && func0.call(data11, "manualGroupMembership") && (validate35(data11.manualGroupMembership, { instancePath: instancePath + "/processModel/manualGroupMembership", parentData: data11, parentDataProperty: "manualGroupMembership", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data11.idleTimeout !== void 0 && func0.call(data11, "idleTimeout") && (validate57(data11.idleTimeout, { instancePath: instancePath + "/processModel/idleTimeout", parentData: data11, parentDataProperty: "idleTimeout", rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data11.idleTimeoutAction !== void 0 && func0.call(data11, "idleTimeoutAction") && (validate59(data11.idleTimeoutAction, { instancePath: instancePath + "/processModel/idleTimeoutAction", parentData: data11, parentDataProperty: "idleTimeoutAction", rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data11.maxProcesses !== void 0 && func0.call(data11, "maxProcesses") && (validate61(data11.maxProcesses, { instancePath: instancePath + "/processModel/maxProcesses", parentData: data11, parentDataProperty: "maxProcesses", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data11.shutdownTimeLimit !== void 0 && func0.call(data11, "shutdownTimeLimit") && (validate63(data11.shutdownTimeLimit, { instancePath: instancePath + "/processModel/shutdownTimeLimit", parentData: data11, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data11.startupTimeLimit !== void 0 && func0.call(data11, "startupTimeLimit") && (validate63(data11.startupTimeLimit, { instancePath: instancePath + "/processModel/startupTimeLimit", parentData: data11, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data11.pingingEnabled !== void 0 && func0.call(data11, "pingingEnabled") && (validate35(data11.pingingEnabled, { instancePath: instancePath + "/processModel/pingingEnabled", parentData: data11, parentDataProperty: "pingingEnabled", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data11.pingInterval !== void 0 && func0.call(data11, "pingInterval") && (validate63(data11.pingInterval, { instancePath: instancePath + "/processModel/pingInterval", parentData: data11, parentDataProperty: "pingInterval", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data11.pingResponseTime !== void 0 && func0.call(data11, "pingResponseTime") && (validate63(data11.pingResponseTime, { instancePath: instancePath + "/processModel/pingResponseTime", parentData: data11, parentDataProperty: "pingResponseTime", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data11.logEventOnProcessModel !== void 0 && func0.call(data11, "logEventOnProcessModel") && (validate69(data11.logEventOnProcessModel, { instancePath: instancePath + "/processModel/logEventOnProcessModel", parentData: data11, parentDataProperty: "logEventOnProcessModel", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data11.requestQueueDelegatorIdentity !== void 0 && func0.call(data11, "requestQueueDelegatorIdentity") && (validate38(data11.requestQueueDelegatorIdentity, { instancePath: instancePath + "/processModel/requestQueueDelegatorIdentity", parentData: data11, parentDataProperty: "requestQueueDelegatorIdentity", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
      } else {
        let err3 = { instancePath: instancePath + "/processModel", schemaPath: "#/properties/processModel/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.recycling !== void 0 && func0.call(data, "recycling")) {
      let data29 = data.recycling;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (let key2 of Object.keys(data29))
          if (!(key2 === "disallowOverlappingRotation" || key2 === "disallowRotationOnConfigChange" || key2 === "logEventOnRecycle" || key2 === "periodicRestart")) {
            let err4 = { instancePath: instancePath + "/recycling", schemaPath: "#/properties/recycling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data29.disallowOverlappingRotation !== void 0 && func0.call(data29, "disallowOverlappingRotation") && (validate35(data29.disallowOverlappingRotation, { instancePath: instancePath + "/recycling/disallowOverlappingRotation", parentData: data29, parentDataProperty: "disallowOverlappingRotation", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data29.disallowRotationOnConfigChange !== void 0 && func0.call(data29, "disallowRotationOnConfigChange") && (validate35(data29.disallowRotationOnConfigChange, { instancePath: instancePath + "/recycling/disallowRotationOnConfigChange", parentData: data29, parentDataProperty: "disallowRotationOnConfigChange", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data29.logEventOnRecycle !== void 0 && func0.call(data29, "logEventOnRecycle") && (validate74(data29.logEventOnRecycle, { instancePath: instancePath + "/recycling/logEventOnRecycle", parentData: data29, parentDataProperty: "logEventOnRecycle", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data29.periodicRestart !== void 0 && func0.call(data29, "periodicRestart")) {
          let data33 = data29.periodicRestart;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key3 of Object.keys(data33))
              if (!(key3 === "memory" || key3 === "privateMemory" || key3 === "requests" || key3 === "time" || key3 === "schedule")) {
                let err5 = { instancePath: instancePath + "/recycling/periodicRestart", schemaPath: "#/properties/recycling/properties/periodicRestart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data33.memory !== void 0 && func0.call(data33, "memory") && (validate76(data33.memory, { instancePath: instancePath + "/recycling/periodicRestart/memory", parentData: data33, parentDataProperty: "memory", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data33.privateMemory !== void 0 && func0.call(data33, "privateMemory") && (validate76(data33.privateMemory, { instancePath: instancePath + "/recycling/periodicRestart/privateMemory", parentData: data33, parentDataProperty: "privateMemory", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data33.requests !== void 0 && func0.call(data33, "requests") && (validate76(data33.requests, { instancePath: instancePath + "/recycling/periodicRestart/requests", parentData: data33, parentDataProperty: "requests", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data33.time !== void 0 && func0.call(data33, "time") && (validate80(data33.time, { instancePath: instancePath + "/recycling/periodicRestart/time", parentData: data33, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data33.schedule !== void 0 && func0.call(data33, "schedule")) {
              let data38 = data33.schedule;
              if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                for (let key4 of Object.keys(data38))
                  if (key4 !== "$entries") {
                    let err6 = { instancePath: instancePath + "/recycling/periodicRestart/schedule", schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                if (data38.$entries !== void 0 && func0.call(data38, "$entries")) {
                  let data39 = data38.$entries;
                  if (Array.isArray(data39)) {
                    let len0 = data39.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data40 = data39[i0];
                      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                        for (let key5 of Object.keys(data40))
                          if (!(key5 === "add" || key5 === "clear")) {
                            let err7 = { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0, schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          }
                        if (data40.add !== void 0 && func0.call(data40, "add") && (validate82(data40.add, { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0 + "/add", parentData: data40, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data40.clear !== void 0 && func0.call(data40, "clear")) {
                          let data42 = data40.clear;
                          if (data42 && typeof data42 == "object" && !Array.isArray(data42))
                            for (let key6 of Object.keys(data42)) {
                              let err8 = { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0 + "/clear", schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                            }
                          else {
                            let err9 = { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0 + "/clear", schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                          }
                        }
                      } else {
                        let err10 = { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0, schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                      }
                    }
                  } else {
                    let err11 = { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries", schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                }
              } else {
                let err12 = { instancePath: instancePath + "/recycling/periodicRestart/schedule", schemaPath: "#/properties/recycling/properties/periodicRestart/properties/schedule/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/recycling/periodicRestart", schemaPath: "#/properties/recycling/properties/periodicRestart/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/recycling", schemaPath: "#/properties/recycling/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.failure !== void 0 && func0.call(data, "failure")) {
      let data43 = data.failure;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (let key7 of Object.keys(data43))
          if (!func0.call(schema39.properties.failure.properties, key7)) {
            let err15 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        data43.loadBalancerCapabilities !== void 0 && func0.call(data43, "loadBalancerCapabilities") && (validate86(data43.loadBalancerCapabilities, { instancePath: instancePath + "/failure/loadBalancerCapabilities", parentData: data43, parentDataProperty: "loadBalancerCapabilities", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data43.orphanWorkerProcess !== void 0 && func0.call(data43, "orphanWorkerProcess") && (validate35(data43.orphanWorkerProcess, { instancePath: instancePath + "/failure/orphanWorkerProcess", parentData: data43, parentDataProperty: "orphanWorkerProcess", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data43.orphanActionExe !== void 0 && func0.call(data43, "orphanActionExe") && (validate38(data43.orphanActionExe, { instancePath: instancePath + "/failure/orphanActionExe", parentData: data43, parentDataProperty: "orphanActionExe", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data43.orphanActionParams !== void 0 && func0.call(data43, "orphanActionParams") && (validate38(data43.orphanActionParams, { instancePath: instancePath + "/failure/orphanActionParams", parentData: data43, parentDataProperty: "orphanActionParams", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data43.rapidFailProtection !== void 0 && func0.call(data43, "rapidFailProtection") && (validate35(data43.rapidFailProtection, { instancePath: instancePath + "/failure/rapidFailProtection", parentData: data43, parentDataProperty: "rapidFailProtection", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data43.rapidFailProtectionInterval !== void 0 && func0.call(data43, "rapidFailProtectionInterval") && (validate92(data43.rapidFailProtectionInterval, { instancePath: instancePath + "/failure/rapidFailProtectionInterval", parentData: data43, parentDataProperty: "rapidFailProtectionInterval", rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data43.rapidFailProtectionMaxCrashes !== void 0 && func0.call(data43, "rapidFailProtectionMaxCrashes") && (validate94(data43.rapidFailProtectionMaxCrashes, { instancePath: instancePath + "/failure/rapidFailProtectionMaxCrashes", parentData: data43, parentDataProperty: "rapidFailProtectionMaxCrashes", rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data43.autoShutdownExe !== void 0 && func0.call(data43, "autoShutdownExe") && (validate38(data43.autoShutdownExe, { instancePath: instancePath + "/failure/autoShutdownExe", parentData: data43, parentDataProperty: "autoShutdownExe", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data43.autoShutdownParams !== void 0 && func0.call(data43, "autoShutdownParams") && (validate38(data43.autoShutdownParams, { instancePath: instancePath + "/failure/autoShutdownParams", parentData: data43, parentDataProperty: "autoShutdownParams", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
      } else {
        let err16 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cpu !== void 0 && func0.call(data, "cpu")) {
      let data53 = data.cpu;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (let key8 of Object.keys(data53))
          if (!func0.call(schema39.properties.cpu.properties, key8)) {
            let err17 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        data53.limit !== void 0 && func0.call(data53, "limit") && (validate98(data53.limit, { instancePath: instancePath + "/cpu/limit", parentData: data53, parentDataProperty: "limit", rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data53.action !== void 0 && func0.call(data53, "action") && (validate100(data53.action, { instancePath: instancePath + "/cpu/action", parentData: data53, parentDataProperty: "action", rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data53.resetInterval !== void 0 && func0.call(data53, "resetInterval") && (validate102(data53.resetInterval, { instancePath: instancePath + "/cpu/resetInterval", parentData: data53, parentDataProperty: "resetInterval", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data53.smpAffinitized !== void 0 && func0.call(data53, "smpAffinitized") && (validate35(data53.smpAffinitized, { instancePath: instancePath + "/cpu/smpAffinitized", parentData: data53, parentDataProperty: "smpAffinitized", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data53.smpProcessorAffinityMask !== void 0 && func0.call(data53, "smpProcessorAffinityMask") && (validate76(data53.smpProcessorAffinityMask, { instancePath: instancePath + "/cpu/smpProcessorAffinityMask", parentData: data53, parentDataProperty: "smpProcessorAffinityMask", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data53.smpProcessorAffinityMask2 !== void 0 && func0.call(data53, "smpProcessorAffinityMask2") && (validate76(data53.smpProcessorAffinityMask2, { instancePath: instancePath + "/cpu/smpProcessorAffinityMask2", parentData: data53, parentDataProperty: "smpProcessorAffinityMask2", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data53.processorGroup !== void 0 && func0.call(data53, "processorGroup") && (validate61(data53.processorGroup, { instancePath: instancePath + "/cpu/processorGroup", parentData: data53, parentDataProperty: "processorGroup", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data53.numaNodeAssignment !== void 0 && func0.call(data53, "numaNodeAssignment") && (validate108(data53.numaNodeAssignment, { instancePath: instancePath + "/cpu/numaNodeAssignment", parentData: data53, parentDataProperty: "numaNodeAssignment", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data53.numaNodeAffinityMode !== void 0 && func0.call(data53, "numaNodeAffinityMode") && (validate110(data53.numaNodeAffinityMode, { instancePath: instancePath + "/cpu/numaNodeAffinityMode", parentData: data53, parentDataProperty: "numaNodeAffinityMode", rootData }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
      } else {
        let err18 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.environmentVariables !== void 0 && func0.call(data, "environmentVariables")) {
      let data63 = data.environmentVariables;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        for (let key9 of Object.keys(data63))
          if (key9 !== "$entries") {
            let err19 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        if (data63.$entries !== void 0 && func0.call(data63, "$entries")) {
          let data64 = data63.$entries;
          if (Array.isArray(data64)) {
            let len1 = data64.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data65 = data64[i1];
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                for (let key10 of Object.keys(data65))
                  if (!(key10 === "add" || key10 === "remove")) {
                    let err20 = { instancePath: instancePath + "/environmentVariables/$entries/" + i1, schemaPath: "#/properties/environmentVariables/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                if (data65.add !== void 0 && func0.call(data65, "add") && (validate112(data65.add, { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/add", parentData: data65, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data65.remove !== void 0 && func0.call(data65, "remove")) {
                  let data67 = data65.remove;
                  if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                    if (data67.name === void 0 || !func0.call(data67, "name")) {
                      let err21 = { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/environmentVariables/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                    for (let key11 of Object.keys(data67))
                      if (key11 !== "name") {
                        let err22 = { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/environmentVariables/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                      }
                    data67.name !== void 0 && func0.call(data67, "name") && (validate113(data67.name, { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/remove/name", parentData: data67, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
                  } else {
                    let err23 = { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/environmentVariables/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
              } else {
                let err24 = { instancePath: instancePath + "/environmentVariables/$entries/" + i1, schemaPath: "#/properties/environmentVariables/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
          } else {
            let err25 = { instancePath: instancePath + "/environmentVariables/$entries", schemaPath: "#/properties/environmentVariables/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
  } else {
    let err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "applicationPoolDefaults" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.applicationPoolDefaults !== void 0 && func0.call(data, "applicationPoolDefaults")) {
      let data0 = data.applicationPoolDefaults;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 of Object.keys(data0))
          if (!func0.call(schema10.properties.applicationPoolDefaults.properties, key1)) {
            let err1 = { instancePath: instancePath + "/applicationPoolDefaults", schemaPath: "#/properties/applicationPoolDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.name !== void 0 && func0.call(data0, "name") && (validate31(data0.name, { instancePath: instancePath + "/applicationPoolDefaults/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data0.queueLength !== void 0 && func0.call(data0, "queueLength") && (validate33(data0.queueLength, { instancePath: instancePath + "/applicationPoolDefaults/queueLength", parentData: data0, parentDataProperty: "queueLength", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data0.autoStart !== void 0 && func0.call(data0, "autoStart") && (validate35(data0.autoStart, { instancePath: instancePath + "/applicationPoolDefaults/autoStart", parentData: data0, parentDataProperty: "autoStart", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data0.enable32BitAppOnWin64 !== void 0 && func0.call(data0, "enable32BitAppOnWin64") && (validate35(data0.enable32BitAppOnWin64, { instancePath: instancePath + "/applicationPoolDefaults/enable32BitAppOnWin64", parentData: data0, parentDataProperty: "enable32BitAppOnWin64", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data0.managedRuntimeVersion !== void 0 && func0.call(data0, "managedRuntimeVersion") && (validate38(data0.managedRuntimeVersion, { instancePath: instancePath + "/applicationPoolDefaults/managedRuntimeVersion", parentData: data0, parentDataProperty: "managedRuntimeVersion", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data0.managedRuntimeLoader !== void 0 && func0.call(data0, "managedRuntimeLoader") && (validate38(data0.managedRuntimeLoader, { instancePath: instancePath + "/applicationPoolDefaults/managedRuntimeLoader", parentData: data0, parentDataProperty: "managedRuntimeLoader", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data0.enableConfigurationOverride !== void 0 && func0.call(data0, "enableConfigurationOverride") && (validate35(data0.enableConfigurationOverride, { instancePath: instancePath + "/applicationPoolDefaults/enableConfigurationOverride", parentData: data0, parentDataProperty: "enableConfigurationOverride", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data0.managedPipelineMode !== void 0 && func0.call(data0, "managedPipelineMode") && (validate42(data0.managedPipelineMode, { instancePath: instancePath + "/applicationPoolDefaults/managedPipelineMode", parentData: data0, parentDataProperty: "managedPipelineMode", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length)), data0.CLRConfigFile !== void 0 && func0.call(data0, "CLRConfigFile") && (validate38(data0.CLRConfigFile, { instancePath: instancePath + "/applicationPoolDefaults/CLRConfigFile", parentData: data0, parentDataProperty: "CLRConfigFile", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data0.passAnonymousToken !== void 0 && func0.call(data0, "passAnonymousToken") && (validate35(data0.passAnonymousToken, { instancePath: instancePath + "/applicationPoolDefaults/passAnonymousToken", parentData: data0, parentDataProperty: "passAnonymousToken", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data0.startMode !== void 0 && func0.call(data0, "startMode") && (validate46(data0.startMode, { instancePath: instancePath + "/applicationPoolDefaults/startMode", parentData: data0, parentDataProperty: "startMode", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length)), data0.processModel !== void 0 && func0.call(data0, "processModel")) {
          let data12 = data0.processModel;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (let key2 of Object.keys(data12))
              if (!func0.call(schema10.properties.applicationPoolDefaults.properties.processModel.properties, key2)) {
                let err2 = { instancePath: instancePath + "/applicationPoolDefaults/processModel", schemaPath: "#/properties/applicationPoolDefaults/properties/processModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            data12.identityType !== void 0 && func0.call(data12, "identityType") && (validate48(data12.identityType, { instancePath: instancePath + "/applicationPoolDefaults/processModel/identityType", parentData: data12, parentDataProperty: "identityType", rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length)), data12.userName !== void 0 && func0.call(data12, "userName") && (validate38(data12.userName, { instancePath: instancePath + "/applicationPoolDefaults/processModel/userName", parentData: data12, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data12.password !== void 0 && func0.call(data12, "password") && (validate38(data12.password, { instancePath: instancePath + "/applicationPoolDefaults/processModel/password", parentData: data12, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data12.loadUserProfile !== void 0 && func0.call(data12, "loadUserProfile") && (validate35(data12.loadUserProfile, { instancePath: instancePath + "/applicationPoolDefaults/processModel/loadUserProfile", parentData: data12, parentDataProperty: "loadUserProfile", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data12.setProfileEnvironment !== void 0 && func0.call(data12, "setProfileEnvironment") && (validate35(data12.setProfileEnvironment, { instancePath: instancePath + "/applicationPoolDefaults/processModel/setProfileEnvironment", parentData: data12, parentDataProperty: "setProfileEnvironment", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data12.logonType !== void 0 && func0.call(data12, "logonType") && (validate54(data12.logonType, { instancePath: instancePath + "/applicationPoolDefaults/processModel/logonType", parentData: data12, parentDataProperty: "logonType", rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length)), data12.manualGroupMembership !== void 0 && func0.call(data12, "manualGroupMembership") && (validate35(data12.manualGroupMembership, { instancePath: instancePath + "/applicationPoolDefaults/processModel/manualGroupMembership", parentData: data12, parentDataProperty: "manualGroupMembership", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data12.idleTimeout !== void 0 && func0.call(data12, "idleTimeout") && (validate57(data12.idleTimeout, { instancePath: instancePath + "/applicationPoolDefaults/processModel/idleTimeout", parentData: data12, parentDataProperty: "idleTimeout", rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length)), data12.idleTimeoutAction !== void 0 && func0.call(data12, "idleTimeoutAction") && (validate59(data12.idleTimeoutAction, { instancePath: instancePath + "/applicationPoolDefaults/processModel/idleTimeoutAction", parentData: data12, parentDataProperty: "idleTimeoutAction", rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length)), data12.maxProcesses !== void 0 && func0.call(data12, "maxProcesses") && (validate61(data12.maxProcesses, { instancePath: instancePath + "/applicationPoolDefaults/processModel/maxProcesses", parentData: data12, parentDataProperty: "maxProcesses", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data12.shutdownTimeLimit !== void 0 && func0.call(data12, "shutdownTimeLimit") && (validate63(data12.shutdownTimeLimit, { instancePath: instancePath + "/applicationPoolDefaults/processModel/shutdownTimeLimit", parentData: data12, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data12.startupTimeLimit !== void 0 && func0.call(data12, "startupTimeLimit") && (validate63(data12.startupTimeLimit, { instancePath: instancePath + "/applicationPoolDefaults/processModel/startupTimeLimit", parentData: data12, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data12.pingingEnabled !== void 0 && func0.call(data12, "pingingEnabled") && (validate35(data12.pingingEnabled, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingingEnabled", parentData: data12, parentDataProperty: "pingingEnabled", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data12.pingInterval !== void 0 && func0.call(data12, "pingInterval") && (validate63(data12.pingInterval, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingInterval", parentData: data12, parentDataProperty: "pingInterval", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data12.pingResponseTime !== void 0 && func0.call(data12, "pingResponseTime") && (validate63(data12.pingResponseTime, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingResponseTime", parentData: data12, parentDataProperty: "pingResponseTime", rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data12.logEventOnProcessModel !== void 0 && func0.call(data12, "logEventOnProcessModel") && (validate69(data12.logEventOnProcessModel, { instancePath: instancePath + "/applicationPoolDefaults/processModel/logEventOnProcessModel", parentData: data12, parentDataProperty: "logEventOnProcessModel", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length)), data12.requestQueueDelegatorIdentity !== void 0 && func0.call(data12, "requestQueueDelegatorIdentity") && (validate38(data12.requestQueueDelegatorIdentity, { instancePath: instancePath + "/applicationPoolDefaults/processModel/requestQueueDelegatorIdentity", parentData: data12, parentDataProperty: "requestQueueDelegatorIdentity", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
          } else {
            let err3 = { instancePath: instancePath + "/applicationPoolDefaults/processModel", schemaPath: "#/properties/applicationPoolDefaults/properties/processModel/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.recycling !== void 0 && func0.call(data0, "recycling")) {
          let data30 = data0.recycling;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (let key3 of Object.keys(data30))
              if (!(key3 === "disallowOverlappingRotation" || key3 === "disallowRotationOnConfigChange" || key3 === "logEventOnRecycle" || key3 === "periodicRestart")) {
                let err4 = { instancePath: instancePath + "/applicationPoolDefaults/recycling", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data30.disallowOverlappingRotation !== void 0 && func0.call(data30, "disallowOverlappingRotation") && (validate35(data30.disallowOverlappingRotation, { instancePath: instancePath + "/applicationPoolDefaults/recycling/disallowOverlappingRotation", parentData: data30, parentDataProperty: "disallowOverlappingRotation", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data30.disallowRotationOnConfigChange !== void 0 && func0.call(data30, "disallowRotationOnConfigChange") && (validate35(data30.disallowRotationOnConfigChange, { instancePath: instancePath + "/applicationPoolDefaults/recycling/disallowRotationOnConfigChange", parentData: data30, parentDataProperty: "disallowRotationOnConfigChange", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data30.logEventOnRecycle !== void 0 && func0.call(data30, "logEventOnRecycle") && (validate74(data30.logEventOnRecycle, { instancePath: instancePath + "/applicationPoolDefaults/recycling/logEventOnRecycle", parentData: data30, parentDataProperty: "logEventOnRecycle", rootData }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length)), data30.periodicRestart !== void 0 && func0.call(data30, "periodicRestart")) {
              let data34 = data30.periodicRestart;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                for (let key4 of Object.keys(data34))
                  if (!(key4 === "memory" || key4 === "privateMemory" || key4 === "requests" || key4 === "time" || key4 === "schedule")) {
                    let err5 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                if (data34.memory !== void 0 && func0.call(data34, "memory") && (validate76(data34.memory, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/memory", parentData: data34, parentDataProperty: "memory", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data34.privateMemory !== void 0 && func0.call(data34, "privateMemory") && (validate76(data34.privateMemory, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/privateMemory", parentData: data34, parentDataProperty: "privateMemory", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data34.requests !== void 0 && func0.call(data34, "requests") && (validate76(data34.requests, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/requests", parentData: data34, parentDataProperty: "requests", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data34.time !== void 0 && func0.call(data34, "time") && (validate80(data34.time, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/time", parentData: data34, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length)), data34.schedule !== void 0 && func0.call(data34, "schedule")) {
                  let data39 = data34.schedule;
                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                    for (let key5 of Object.keys(data39))
                      if (key5 !== "$entries") {
                        let err6 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                      }
                    if (data39.$entries !== void 0 && func0.call(data39, "$entries")) {
                      let data40 = data39.$entries;
                      if (Array.isArray(data40)) {
                        let len0 = data40.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data41 = data40[i0];
                          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                            for (let key6 of Object.keys(data41))
                              if (!(key6 === "add" || key6 === "clear")) {
                                let err7 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0, schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                              }
                            if (data41.add !== void 0 && func0.call(data41, "add") && (validate82(data41.add, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0 + "/add", parentData: data41, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length)), data41.clear !== void 0 && func0.call(data41, "clear")) {
                              let data43 = data41.clear;
                              if (data43 && typeof data43 == "object" && !Array.isArray(data43))
                                for (let key7 of Object.keys(data43)) {
                                  let err8 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0 + "/clear", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                }
                              else {
                                let err9 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0 + "/clear", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                              }
                            }
                          } else {
                            let err10 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0, schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                          }
                        }
                      } else {
                        let err11 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                      }
                    }
                  } else {
                    let err12 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/properties/schedule/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
              } else {
                let err13 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/applicationPoolDefaults/recycling", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.failure !== void 0 && func0.call(data0, "failure")) {
          let data44 = data0.failure;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (let key8 of Object.keys(data44))
              if (!func0.call(schema10.properties.applicationPoolDefaults.properties.failure.properties, key8)) {
                let err15 = { instancePath: instancePath + "/applicationPoolDefaults/failure", schemaPath: "#/properties/applicationPoolDefaults/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            data44.loadBalancerCapabilities !== void 0 && func0.call(data44, "loadBalancerCapabilities") && (validate86(data44.loadBalancerCapabilities, { instancePath: instancePath + "/applicationPoolDefaults/failure/loadBalancerCapabilities", parentData: data44, parentDataProperty: "loadBalancerCapabilities", rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length)), data44.orphanWorkerProcess !== void 0 && func0.call(data44, "orphanWorkerProcess") && (validate35(data44.orphanWorkerProcess, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanWorkerProcess", parentData: data44, parentDataProperty: "orphanWorkerProcess", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data44.orphanActionExe !== void 0 && func0.call(data44, "orphanActionExe") && (validate38(data44.orphanActionExe, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanActionExe", parentData: data44, parentDataProperty: "orphanActionExe", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data44.orphanActionParams !== void 0 && func0.call(data44, "orphanActionParams") && (validate38(data44.orphanActionParams, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanActionParams", parentData: data44, parentDataProperty: "orphanActionParams", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data44.rapidFailProtection !== void 0 && func0.call(data44, "rapidFailProtection") && (validate35(data44.rapidFailProtection, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtection", parentData: data44, parentDataProperty: "rapidFailProtection", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data44.rapidFailProtectionInterval !== void 0 && func0.call(data44, "rapidFailProtectionInterval") && (validate92(data44.rapidFailProtectionInterval, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtectionInterval", parentData: data44, parentDataProperty: "rapidFailProtectionInterval", rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length)), data44.rapidFailProtectionMaxCrashes !== void 0 && func0.call(data44, "rapidFailProtectionMaxCrashes") && (validate94(data44.rapidFailProtectionMaxCrashes, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtectionMaxCrashes", parentData: data44, parentDataProperty: "rapidFailProtectionMaxCrashes", rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length)), data44.autoShutdownExe !== void 0 && func0.call(data44, "autoShutdownExe") && (validate38(data44.autoShutdownExe, { instancePath: instancePath + "/applicationPoolDefaults/failure/autoShutdownExe", parentData: data44, parentDataProperty: "autoShutdownExe", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data44.autoShutdownParams !== void 0 && func0.call(data44, "autoShutdownParams") && (validate38(data44.autoShutdownParams, { instancePath: instancePath + "/applicationPoolDefaults/failure/autoShutdownParams", parentData: data44, parentDataProperty: "autoShutdownParams", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length));
          } else {
            let err16 = { instancePath: instancePath + "/applicationPoolDefaults/failure", schemaPath: "#/properties/applicationPoolDefaults/properties/failure/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.cpu !== void 0 && func0.call(data0, "cpu")) {
          let data54 = data0.cpu;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (let key9 of Object.keys(data54))
              if (!func0.call(schema10.properties.applicationPoolDefaults.properties.cpu.properties, key9)) {
                let err17 = { instancePath: instancePath + "/applicationPoolDefaults/cpu", schemaPath: "#/properties/applicationPoolDefaults/properties/cpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            data54.limit !== void 0 && func0.call(data54, "limit") && (validate98(data54.limit, { instancePath: instancePath + "/applicationPoolDefaults/cpu/limit", parentData: data54, parentDataProperty: "limit", rootData }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length)), data54.action !== void 0 && func0.call(data54, "action") && (validate100(data54.action, { instancePath: instancePath + "/applicationPoolDefaults/cpu/action", parentData: data54, parentDataProperty: "action", rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length)), data54.resetInterval !== void 0 && func0.call(data54, "resetInterval") && (validate102(data54.resetInterval, { instancePath: instancePath + "/applicationPoolDefaults/cpu/resetInterval", parentData: data54, parentDataProperty: "resetInterval", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length)), data54.smpAffinitized !== void 0 && func0.call(data54, "smpAffinitized") && (validate35(data54.smpAffinitized, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpAffinitized", parentData: data54, parentDataProperty: "smpAffinitized", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length)), data54.smpProcessorAffinityMask !== void 0 && func0.call(data54, "smpProcessorAffinityMask") && (validate76(data54.smpProcessorAffinityMask, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpProcessorAffinityMask", parentData: data54, parentDataProperty: "smpProcessorAffinityMask", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data54.smpProcessorAffinityMask2 !== void 0 && func0.call(data54, "smpProcessorAffinityMask2") && (validate76(data54.smpProcessorAffinityMask2, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpProcessorAffinityMask2", parentData: data54, parentDataProperty: "smpProcessorAffinityMask2", rootData }) || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length)), data54.processorGroup !== void 0 && func0.call(data54, "processorGroup") && (validate61(data54.processorGroup, { instancePath: instancePath + "/applicationPoolDefaults/cpu/processorGroup", parentData: data54, parentDataProperty: "processorGroup", rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length)), data54.numaNodeAssignment !== void 0 && func0.call(data54, "numaNodeAssignment") && (validate108(data54.numaNodeAssignment, { instancePath: instancePath + "/applicationPoolDefaults/cpu/numaNodeAssignment", parentData: data54, parentDataProperty: "numaNodeAssignment", rootData }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length)), data54.numaNodeAffinityMode !== void 0 && func0.call(data54, "numaNodeAffinityMode") && (validate110(data54.numaNodeAffinityMode, { instancePath: instancePath + "/applicationPoolDefaults/cpu/numaNodeAffinityMode", parentData: data54, parentDataProperty: "numaNodeAffinityMode", rootData }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length));
          } else {
            let err18 = { instancePath: instancePath + "/applicationPoolDefaults/cpu", schemaPath: "#/properties/applicationPoolDefaults/properties/cpu/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data0.environmentVariables !== void 0 && func0.call(data0, "environmentVariables")) {
          let data64 = data0.environmentVariables;
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (let key10 of Object.keys(data64))
              if (key10 !== "$entries") {
                let err19 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data64.$entries !== void 0 && func0.call(data64, "$entries")) {
              let data65 = data64.$entries;
              if (Array.isArray(data65)) {
                let len1 = data65.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data66 = data65[i1];
                  if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                    for (let key11 of Object.keys(data66))
                      if (!(key11 === "add" || key11 === "remove")) {
                        let err20 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1, schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    if (data66.add !== void 0 && func0.call(data66, "add") && (validate112(data66.add, { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/add", parentData: data66, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length)), data66.remove !== void 0 && func0.call(data66, "remove")) {
                      let data68 = data66.remove;
                      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                        if (data68.name === void 0 || !func0.call(data68, "name")) {
                          let err21 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                        }
                        for (let key12 of Object.keys(data68))
                          if (key12 !== "name") {
                            let err22 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                          }
                        data68.name !== void 0 && func0.call(data68, "name") && (validate113(data68.name, { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/remove/name", parentData: data68, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length));
                      } else {
                        let err23 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/remove", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                      }
                    }
                  } else {
                    let err24 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1, schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                let err25 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            let err26 = { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables", schemaPath: "#/properties/applicationPoolDefaults/properties/environmentVariables/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/applicationPoolDefaults", schemaPath: "#/properties/applicationPoolDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data70 = data.$entries;
      if (Array.isArray(data70)) {
        let len2 = data70.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data71 = data70[i2];
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            for (let key13 of Object.keys(data71))
              if (key13 !== "add") {
                let err28 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            data71.add !== void 0 && func0.call(data71, "add") && (validate118(data71.add, { instancePath: instancePath + "/$entries/" + i2 + "/add", parentData: data71, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length));
          } else {
            let err29 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
var SystemApplicationHostSites = validate176, schema40 = { $id: "system.applicationHost/sites", type: "object", properties: { siteDefaults: { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} } }, additionalProperties: !1 }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { site: { $ref: "#/definitions/site" } }, additionalProperties: !1 } } }, additionalProperties: !1, definitions: { string: { type: "string", pattern: "^[^/?]*$" }, integer: { type: "integer", minimum: 0, maximum: 4294967295 }, boolean: { type: "boolean" }, string2: { type: "string", minLength: 1 }, binding: { type: "object", properties: { protocol: { $ref: "#/definitions/string2" }, bindingInformation: { $ref: "#/definitions/string2" }, sslFlags: { $ref: "#/definitions/integer" } }, required: ["protocol", "bindingInformation"], additionalProperties: !1 }, integer2: { type: "integer", minimum: 0, maximum: 4294967295, not: { type: "integer", minimum: 0, maximum: 1023 } }, timeSpan: { type: "number", minimum: 0, maximum: 65535, multipleOf: 1 }, integer3: { type: "integer", minimum: 0, maximum: 16383 }, flags: { type: "string", pattern: "^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$" }, string3: { type: "string" }, enum: { enum: ["IIS", "NCSA", "W3C", "Custom"] }, flags2: { type: "string", pattern: "^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$" }, enum2: { enum: ["MaxSize", "Daily", "Weekly", "Monthly", "Hourly"] }, integer4: { type: "integer", minimum: 1048576, maximum: 4294967295 }, integer5: { type: "integer", minimum: 2, maximum: 65536 }, enum3: { enum: ["RequestHeader", "ResponseHeader", "ServerVariable"] }, add: { type: "object", properties: { logFieldName: { $ref: "#/definitions/string2" }, sourceName: { $ref: "#/definitions/string2" }, sourceType: { $ref: "#/definitions/enum3" } }, required: ["logFieldName", "sourceName", "sourceType"], additionalProperties: !1 }, integer6: { type: "integer", minimum: 1, maximum: 1e4 }, integer7: { type: "integer", minimum: 0, maximum: 1048576 }, string4: { type: "string", pattern: "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$" }, string5: { type: "string", pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' }, enum4: { enum: ["Interactive", "Batch", "Network", "ClearText"] }, virtualDirectory: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, application: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { virtualDirectory: { $ref: "#/definitions/virtualDirectory" } }, additionalProperties: !1 } } }, required: ["path"], additionalProperties: !1 }, site: { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { application: { $ref: "#/definitions/application" } }, additionalProperties: !1 } } }, required: ["name", "id"], additionalProperties: !1 } } };
var pattern3 = new RegExp("^[^/?]*$", "u");
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/?]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate179.errors = vErrors, errors === 0;
}
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.protocol === void 0 || !func0.call(data, "protocol")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "protocol" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.bindingInformation === void 0 || !func0.call(data, "bindingInformation")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bindingInformation" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "protocol" || key0 === "bindingInformation" || key0 === "sslFlags")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.protocol !== void 0 && func0.call(data, "protocol") && (validate184(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data.bindingInformation !== void 0 && func0.call(data, "bindingInformation") && (validate184(data.bindingInformation, { instancePath: instancePath + "/bindingInformation", parentData: data, parentDataProperty: "bindingInformation", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data.sslFlags !== void 0 && func0.call(data, "sslFlags") && (validate179(data.sslFlags, { instancePath: instancePath + "/sslFlags", parentData: data, parentDataProperty: "sslFlags", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  let _errs1 = errors, _errs2 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err1 = {};
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (errors === _errs2 && typeof data == "number" && isFinite(data)) {
    if (data > 1023 || isNaN(data)) {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    } else if (data < 0 || isNaN(data)) {
      let err3 = {};
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  }
  var valid0 = _errs2 === errors;
  if (valid0) {
    let err4 = { instancePath, schemaPath: "#/not", keyword: "not", params: {} };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  } else
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err5 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err6 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  }
  return validate189.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 1, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 16383 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16383 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate194.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$", "u");
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate196.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate198.errors = vErrors, errors === 0;
}
var schema51 = { enum: ["IIS", "NCSA", "W3C", "Custom"] };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "IIS" || data === "NCSA" || data === "W3C" || data === "Custom")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate200.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
var schema53 = { enum: ["MaxSize", "Daily", "Weekly", "Monthly", "Hourly"] };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "MaxSize" || data === "Daily" || data === "Weekly" || data === "Monthly" || data === "Hourly")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1048576 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1048576 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate207.errors = vErrors, errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65536 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 2 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate213.errors = vErrors, errors === 0;
}
var schema57 = { enum: ["RequestHeader", "ResponseHeader", "ServerVariable"] };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "RequestHeader" || data === "ResponseHeader" || data === "ServerVariable")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.logFieldName === void 0 || !func0.call(data, "logFieldName")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "logFieldName" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sourceName === void 0 || !func0.call(data, "sourceName")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceName" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sourceType === void 0 || !func0.call(data, "sourceType")) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceType" } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "logFieldName" || key0 === "sourceName" || key0 === "sourceType")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    data.logFieldName !== void 0 && func0.call(data, "logFieldName") && (validate184(data.logFieldName, { instancePath: instancePath + "/logFieldName", parentData: data, parentDataProperty: "logFieldName", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data.sourceName !== void 0 && func0.call(data, "sourceName") && (validate184(data.sourceName, { instancePath: instancePath + "/sourceName", parentData: data, parentDataProperty: "sourceName", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data.sourceType !== void 0 && func0.call(data, "sourceType") && (validate219(data.sourceType, { instancePath: instancePath + "/sourceType", parentData: data, parentDataProperty: "sourceType", rootData }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1e4 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate224.errors = vErrors, errors === 0;
}
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1048576 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1048576 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate226.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$", "u");
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate234.errors = vErrors, errors === 0;
}
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate236.errors = vErrors, errors === 0;
}
var schema62 = { enum: ["Interactive", "Batch", "Network", "ClearText"] };
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Interactive" || data === "Batch" || data === "Network" || data === "ClearText")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema62.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate246.errors = vErrors, errors === 0;
}
var schema63 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { application: { $ref: "#/definitions/application" } }, additionalProperties: !1 } } }, required: ["name", "id"], additionalProperties: !1 };
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "path" || key0 === "physicalPath" || key0 === "userName" || key0 === "password" || key0 === "logonMethod" || key0 === "allowSubDirConfig")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.path !== void 0 && func0.call(data, "path") && (validate234(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.physicalPath !== void 0 && func0.call(data, "physicalPath") && (validate198(data.physicalPath, { instancePath: instancePath + "/physicalPath", parentData: data, parentDataProperty: "physicalPath", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.userName !== void 0 && func0.call(data, "userName") && (validate198(data.userName, { instancePath: instancePath + "/userName", parentData: data, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.password !== void 0 && func0.call(data, "password") && (validate198(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.logonMethod !== void 0 && func0.call(data, "logonMethod") && (validate246(data.logonMethod, { instancePath: instancePath + "/logonMethod", parentData: data, parentDataProperty: "logonMethod", rootData }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data.allowSubDirConfig !== void 0 && func0.call(data, "allowSubDirConfig") && (validate181(data.allowSubDirConfig, { instancePath: instancePath + "/allowSubDirConfig", parentData: data, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate307.errors = vErrors, errors === 0;
}
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.path === void 0 || !func0.call(data, "path")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "path" || key0 === "applicationPool" || key0 === "enabledProtocols" || key0 === "serviceAutoStartEnabled" || key0 === "serviceAutoStartProvider" || key0 === "preloadEnabled" || key0 === "virtualDirectoryDefaults" || key0 === "$entries")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.path !== void 0 && func0.call(data, "path") && (validate234(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data.applicationPool !== void 0 && func0.call(data, "applicationPool") && (validate236(data.applicationPool, { instancePath: instancePath + "/applicationPool", parentData: data, parentDataProperty: "applicationPool", rootData }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length)), data.enabledProtocols !== void 0 && func0.call(data, "enabledProtocols") && (validate198(data.enabledProtocols, { instancePath: instancePath + "/enabledProtocols", parentData: data, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.serviceAutoStartEnabled !== void 0 && func0.call(data, "serviceAutoStartEnabled") && (validate181(data.serviceAutoStartEnabled, { instancePath: instancePath + "/serviceAutoStartEnabled", parentData: data, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data.serviceAutoStartProvider !== void 0 && func0.call(data, "serviceAutoStartProvider") && (validate198(data.serviceAutoStartProvider, { instancePath: instancePath + "/serviceAutoStartProvider", parentData: data, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data.preloadEnabled !== void 0 && func0.call(data, "preloadEnabled") && (validate181(data.preloadEnabled, { instancePath: instancePath + "/preloadEnabled", parentData: data, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data.virtualDirectoryDefaults !== void 0 && func0.call(data, "virtualDirectoryDefaults")) {
      let data6 = data.virtualDirectoryDefaults;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 of Object.keys(data6))
          if (!(key1 === "path" || key1 === "physicalPath" || key1 === "userName" || key1 === "password" || key1 === "logonMethod" || key1 === "allowSubDirConfig")) {
            let err2 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data6.path !== void 0 && func0.call(data6, "path") && (validate234(data6.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data6, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data6.physicalPath !== void 0 && func0.call(data6, "physicalPath") && (validate198(data6.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data6, parentDataProperty: "physicalPath", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data6.userName !== void 0 && func0.call(data6, "userName") && (validate198(data6.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data6, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data6.password !== void 0 && func0.call(data6, "password") && (validate198(data6.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data6, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data6.logonMethod !== void 0 && func0.call(data6, "logonMethod") && (validate246(data6.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data6, parentDataProperty: "logonMethod", rootData }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data6.allowSubDirConfig !== void 0 && func0.call(data6, "allowSubDirConfig") && (validate181(data6.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data6, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err3 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data13 = data.$entries;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key2 of Object.keys(data14))
              if (key2 !== "virtualDirectory") {
                let err4 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            data14.virtualDirectory !== void 0 && func0.call(data14, "virtualDirectory") && (validate307(data14.virtualDirectory, { instancePath: instancePath + "/$entries/" + i0 + "/virtualDirectory", parentData: data14, parentDataProperty: "virtualDirectory", rootData }) || (vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors), errors = vErrors.length));
          } else {
            let err5 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate294.errors = vErrors, errors === 0;
}
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0 || !func0.call(data, "id")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema63.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate177(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id") && (validate179(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data.serverAutoStart !== void 0 && func0.call(data, "serverAutoStart") && (validate181(data.serverAutoStart, { instancePath: instancePath + "/serverAutoStart", parentData: data, parentDataProperty: "serverAutoStart", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data.bindings !== void 0 && func0.call(data, "bindings")) {
      let data3 = data.bindings;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (let key1 of Object.keys(data3))
          if (key1 !== "$entries") {
            let err3 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data3.$entries !== void 0 && func0.call(data3, "$entries")) {
          let data4 = data3.$entries;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (let key2 of Object.keys(data5))
                  if (!(key2 === "binding" || key2 === "clear")) {
                    let err4 = { instancePath: instancePath + "/bindings/$entries/" + i0, schemaPath: "#/properties/bindings/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                if (data5.binding !== void 0 && func0.call(data5, "binding") && (validate183(data5.binding, { instancePath: instancePath + "/bindings/$entries/" + i0 + "/binding", parentData: data5, parentDataProperty: "binding", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data5.clear !== void 0 && func0.call(data5, "clear")) {
                  let data7 = data5.clear;
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                    for (let key3 of Object.keys(data7)) {
                      let err5 = { instancePath: instancePath + "/bindings/$entries/" + i0 + "/clear", schemaPath: "#/properties/bindings/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    }
                  else {
                    let err6 = { instancePath: instancePath + "/bindings/$entries/" + i0 + "/clear", schemaPath: "#/properties/bindings/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
              } else {
                let err7 = { instancePath: instancePath + "/bindings/$entries/" + i0, schemaPath: "#/properties/bindings/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/bindings/$entries", schemaPath: "#/properties/bindings/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/bindings", schemaPath: "#/properties/bindings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data8 = data.limits;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key4 of Object.keys(data8))
          if (!(key4 === "maxBandwidth" || key4 === "maxConnections" || key4 === "connectionTimeout" || key4 === "maxUrlSegments")) {
            let err10 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        data8.maxBandwidth !== void 0 && func0.call(data8, "maxBandwidth") && (validate189(data8.maxBandwidth, { instancePath: instancePath + "/limits/maxBandwidth", parentData: data8, parentDataProperty: "maxBandwidth", rootData }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length)), data8.maxConnections !== void 0 && func0.call(data8, "maxConnections") && (validate179(data8.maxConnections, { instancePath: instancePath + "/limits/maxConnections", parentData: data8, parentDataProperty: "maxConnections", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data8.connectionTimeout !== void 0 && func0.call(data8, "connectionTimeout") && (validate192(data8.connectionTimeout, { instancePath: instancePath + "/limits/connectionTimeout", parentData: data8, parentDataProperty: "connectionTimeout", rootData }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data8.maxUrlSegments !== void 0 && func0.call(data8, "maxUrlSegments") && (validate194(data8.maxUrlSegments, { instancePath: instancePath + "/limits/maxUrlSegments", parentData: data8, parentDataProperty: "maxUrlSegments", rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.logFile !== void 0 && func0.call(data, "logFile")) {
      let data13 = data.logFile;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key5 of Object.keys(data13))
          if (!func0.call(schema63.properties.logFile.properties, key5)) {
            let err12 = { instancePath: instancePath + "/logFile", schemaPath: "#/properties/logFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data13.logExtFileFlags !== void 0 && func0.call(data13, "logExtFileFlags") && (validate196(data13.logExtFileFlags, { instancePath: instancePath + "/logFile/logExtFileFlags", parentData: data13, parentDataProperty: "logExtFileFlags", rootData }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data13.customLogPluginClsid !== void 0 && func0.call(data13, "customLogPluginClsid") && (validate198(data13.customLogPluginClsid, { instancePath: instancePath + "/logFile/customLogPluginClsid", parentData: data13, parentDataProperty: "customLogPluginClsid", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data13.logFormat !== void 0 && func0.call(data13, "logFormat") && (validate200(data13.logFormat, { instancePath: instancePath + "/logFile/logFormat", parentData: data13, parentDataProperty: "logFormat", rootData }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data13.logTargetW3C !== void 0 && func0.call(data13, "logTargetW3C") && (validate202(data13.logTargetW3C, { instancePath: instancePath + "/logFile/logTargetW3C", parentData: data13, parentDataProperty: "logTargetW3C", rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data13.directory !== void 0 && func0.call(data13, "directory") && (validate184(data13.directory, { instancePath: instancePath + "/logFile/directory", parentData: data13, parentDataProperty: "directory", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data13.period !== void 0 && func0.call(data13, "period") && (validate205(data13.period, { instancePath: instancePath + "/logFile/period", parentData: data13, parentDataProperty: "period", rootData }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data13.truncateSize !== void 0 && func0.call(data13, "truncateSize") && (validate207(data13.truncateSize, { instancePath: instancePath + "/logFile/truncateSize", parentData: data13, parentDataProperty: "truncateSize", rootData }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data13.localTimeRollover !== void 0 && func0.call(data13, "localTimeRollover") && (validate181(data13.localTimeRollover, { instancePath: instancePath + "/logFile/localTimeRollover", parentData: data13, parentDataProperty: "localTimeRollover", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data13.enabled !== void 0 && func0.call(data13, "enabled") && (validate181(data13.enabled, { instancePath: instancePath + "/logFile/enabled", parentData: data13, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data13.logSiteId !== void 0 && func0.call(data13, "logSiteId") && (validate181(data13.logSiteId, { instancePath: instancePath + "/logFile/logSiteId", parentData: data13, parentDataProperty: "logSiteId", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data13.flushByEntryCountW3CLog !== void 0 && func0.call(data13, "flushByEntryCountW3CLog") && (validate179(data13.flushByEntryCountW3CLog, { instancePath: instancePath + "/logFile/flushByEntryCountW3CLog", parentData: data13, parentDataProperty: "flushByEntryCountW3CLog", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data13.maxLogLineLength !== void 0 && func0.call(data13, "maxLogLineLength") && (validate213(data13.maxLogLineLength, { instancePath: instancePath + "/logFile/maxLogLineLength", parentData: data13, parentDataProperty: "maxLogLineLength", rootData }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data13.customFields !== void 0 && func0.call(data13, "customFields")) {
          let data26 = data13.customFields;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (let key6 of Object.keys(data26))
              if (!(key6 === "maxCustomFieldLength" || key6 === "$entries")) {
                let err13 = { instancePath: instancePath + "/logFile/customFields", schemaPath: "#/properties/logFile/properties/customFields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data26.maxCustomFieldLength !== void 0 && func0.call(data26, "maxCustomFieldLength") && (validate213(data26.maxCustomFieldLength, { instancePath: instancePath + "/logFile/customFields/maxCustomFieldLength", parentData: data26, parentDataProperty: "maxCustomFieldLength", rootData }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data26.$entries !== void 0 && func0.call(data26, "$entries")) {
              let data28 = data26.$entries;
              if (Array.isArray(data28)) {
                let len1 = data28.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data29 = data28[i1];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    for (let key7 of Object.keys(data29))
                      if (!(key7 === "add" || key7 === "clear")) {
                        let err14 = { instancePath: instancePath + "/logFile/customFields/$entries/" + i1, schemaPath: "#/properties/logFile/properties/customFields/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                      }
                    if (data29.add !== void 0 && func0.call(data29, "add") && (validate216(data29.add, { instancePath: instancePath + "/logFile/customFields/$entries/" + i1 + "/add", parentData: data29, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data29.clear !== void 0 && func0.call(data29, "clear")) {
                      let data31 = data29.clear;
                      if (data31 && typeof data31 == "object" && !Array.isArray(data31))
                        for (let key8 of Object.keys(data31)) {
                          let err15 = { instancePath: instancePath + "/logFile/customFields/$entries/" + i1 + "/clear", schemaPath: "#/properties/logFile/properties/customFields/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                        }
                      else {
                        let err16 = { instancePath: instancePath + "/logFile/customFields/$entries/" + i1 + "/clear", schemaPath: "#/properties/logFile/properties/customFields/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/logFile/customFields/$entries/" + i1, schemaPath: "#/properties/logFile/properties/customFields/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
              } else {
                let err18 = { instancePath: instancePath + "/logFile/customFields/$entries", schemaPath: "#/properties/logFile/properties/customFields/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/logFile/customFields", schemaPath: "#/properties/logFile/properties/customFields/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/logFile", schemaPath: "#/properties/logFile/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.traceFailedRequestsLogging !== void 0 && func0.call(data, "traceFailedRequestsLogging")) {
      let data32 = data.traceFailedRequestsLogging;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key9 of Object.keys(data32))
          if (!(key9 === "enabled" || key9 === "directory" || key9 === "maxLogFiles" || key9 === "maxLogFileSizeKB" || key9 === "customActionsEnabled")) {
            let err21 = { instancePath: instancePath + "/traceFailedRequestsLogging", schemaPath: "#/properties/traceFailedRequestsLogging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        data32.enabled !== void 0 && func0.call(data32, "enabled") && (validate181(data32.enabled, { instancePath: instancePath + "/traceFailedRequestsLogging/enabled", parentData: data32, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data32.directory !== void 0 && func0.call(data32, "directory") && (validate198(data32.directory, { instancePath: instancePath + "/traceFailedRequestsLogging/directory", parentData: data32, parentDataProperty: "directory", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data32.maxLogFiles !== void 0 && func0.call(data32, "maxLogFiles") && (validate224(data32.maxLogFiles, { instancePath: instancePath + "/traceFailedRequestsLogging/maxLogFiles", parentData: data32, parentDataProperty: "maxLogFiles", rootData }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data32.maxLogFileSizeKB !== void 0 && func0.call(data32, "maxLogFileSizeKB") && (validate226(data32.maxLogFileSizeKB, { instancePath: instancePath + "/traceFailedRequestsLogging/maxLogFileSizeKB", parentData: data32, parentDataProperty: "maxLogFileSizeKB", rootData }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data32.customActionsEnabled !== void 0 && func0.call(data32, "customActionsEnabled") && (validate181(data32.customActionsEnabled, { instancePath: instancePath + "/traceFailedRequestsLogging/customActionsEnabled", parentData: data32, parentDataProperty: "customActionsEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err22 = { instancePath: instancePath + "/traceFailedRequestsLogging", schemaPath: "#/properties/traceFailedRequestsLogging/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.hsts !== void 0 && func0.call(data, "hsts")) {
      let data38 = data.hsts;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        for (let key10 of Object.keys(data38))
          if (!(key10 === "enabled" || key10 === "max-age" || key10 === "includeSubDomains" || key10 === "preload" || key10 === "redirectHttpToHttps")) {
            let err23 = { instancePath: instancePath + "/hsts", schemaPath: "#/properties/hsts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        data38.enabled !== void 0 && func0.call(data38, "enabled") && (validate181(data38.enabled, { instancePath: instancePath + "/hsts/enabled", parentData: data38, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data38["max-age"] !== void 0 && func0.call(data38, "max-age") && (validate179(data38["max-age"], { instancePath: instancePath + "/hsts/max-age", parentData: data38, parentDataProperty: "max-age", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data38.includeSubDomains !== void 0 && func0.call(data38, "includeSubDomains") && (validate181(data38.includeSubDomains, { instancePath: instancePath + "/hsts/includeSubDomains", parentData: data38, parentDataProperty: "includeSubDomains", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data38.preload !== void 0 && func0.call(data38, "preload") && (validate181(data38.preload, { instancePath: instancePath + "/hsts/preload", parentData: data38, parentDataProperty: "preload", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data38.redirectHttpToHttps !== void 0 && func0.call(data38, "redirectHttpToHttps") && (validate181(data38.redirectHttpToHttps, { instancePath: instancePath + "/hsts/redirectHttpToHttps", parentData: data38, parentDataProperty: "redirectHttpToHttps", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err24 = { instancePath: instancePath + "/hsts", schemaPath: "#/properties/hsts/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.ftpServer !== void 0 && func0.call(data, "ftpServer")) {
      let data44 = data.ftpServer;
      if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
        let err25 = { instancePath: instancePath + "/ftpServer", schemaPath: "#/properties/ftpServer/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.applicationDefaults !== void 0 && func0.call(data, "applicationDefaults")) {
      let data45 = data.applicationDefaults;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key11 of Object.keys(data45))
          if (!(key11 === "path" || key11 === "applicationPool" || key11 === "enabledProtocols" || key11 === "serviceAutoStartEnabled" || key11 === "serviceAutoStartProvider" || key11 === "preloadEnabled")) {
            let err26 = { instancePath: instancePath + "/applicationDefaults", schemaPath: "#/properties/applicationDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        data45.path !== void 0 && func0.call(data45, "path") && (validate234(data45.path, { instancePath: instancePath + "/applicationDefaults/path", parentData: data45, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data45.applicationPool !== void 0 && func0.call(data45, "applicationPool") && (validate236(data45.applicationPool, { instancePath: instancePath + "/applicationDefaults/applicationPool", parentData: data45, parentDataProperty: "applicationPool", rootData }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length)), data45.enabledProtocols !== void 0 && func0.call(data45, "enabledProtocols") && (validate198(data45.enabledProtocols, { instancePath: instancePath + "/applicationDefaults/enabledProtocols", parentData: data45, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data45.serviceAutoStartEnabled !== void 0 && func0.call(data45, "serviceAutoStartEnabled") && (validate181(data45.serviceAutoStartEnabled, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartEnabled", parentData: data45, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data45.serviceAutoStartProvider !== void 0 && func0.call(data45, "serviceAutoStartProvider") && (validate198(data45.serviceAutoStartProvider, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartProvider", parentData: data45, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data45.preloadEnabled !== void 0 && func0.call(data45, "preloadEnabled") && (validate181(data45.preloadEnabled, { instancePath: instancePath + "/applicationDefaults/preloadEnabled", parentData: data45, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err27 = { instancePath: instancePath + "/applicationDefaults", schemaPath: "#/properties/applicationDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.virtualDirectoryDefaults !== void 0 && func0.call(data, "virtualDirectoryDefaults")) {
      let data52 = data.virtualDirectoryDefaults;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (let key12 of Object.keys(data52))
          if (!(key12 === "path" || key12 === "physicalPath" || key12 === "userName" || key12 === "password" || key12 === "logonMethod" || key12 === "allowSubDirConfig")) {
            let err28 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        data52.path !== void 0 && func0.call(data52, "path") && (validate234(data52.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data52, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data52.physicalPath !== void 0 && func0.call(data52, "physicalPath") && (validate198(data52.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data52, parentDataProperty: "physicalPath", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data52.userName !== void 0 && func0.call(data52, "userName") && (validate198(data52.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data52, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data52.password !== void 0 && func0.call(data52, "password") && (validate198(data52.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data52, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data52.logonMethod !== void 0 && func0.call(data52, "logonMethod") && (validate246(data52.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data52, parentDataProperty: "logonMethod", rootData }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data52.allowSubDirConfig !== void 0 && func0.call(data52, "allowSubDirConfig") && (validate181(data52.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data52, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err29 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data59 = data.$entries;
      if (Array.isArray(data59)) {
        let len2 = data59.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data60 = data59[i2];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (let key13 of Object.keys(data60))
              if (key13 !== "application") {
                let err30 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            data60.application !== void 0 && func0.call(data60, "application") && (validate294(data60.application, { instancePath: instancePath + "/$entries/" + i2 + "/application", parentData: data60, parentDataProperty: "application", rootData }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length));
          } else {
            let err31 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate249.errors = vErrors, errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "siteDefaults" || key0 === "applicationDefaults" || key0 === "virtualDirectoryDefaults" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.siteDefaults !== void 0 && func0.call(data, "siteDefaults")) {
      let data0 = data.siteDefaults;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 of Object.keys(data0))
          if (!func0.call(schema40.properties.siteDefaults.properties, key1)) {
            let err1 = { instancePath: instancePath + "/siteDefaults", schemaPath: "#/properties/siteDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.name !== void 0 && func0.call(data0, "name") && (validate177(data0.name, { instancePath: instancePath + "/siteDefaults/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length)), data0.id !== void 0 && func0.call(data0, "id") && (validate179(data0.id, { instancePath: instancePath + "/siteDefaults/id", parentData: data0, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data0.serverAutoStart !== void 0 && func0.call(data0, "serverAutoStart") && (validate181(data0.serverAutoStart, { instancePath: instancePath + "/siteDefaults/serverAutoStart", parentData: data0, parentDataProperty: "serverAutoStart", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data0.bindings !== void 0 && func0.call(data0, "bindings")) {
          let data4 = data0.bindings;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key2 of Object.keys(data4))
              if (key2 !== "$entries") {
                let err2 = { instancePath: instancePath + "/siteDefaults/bindings", schemaPath: "#/properties/siteDefaults/properties/bindings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            if (data4.$entries !== void 0 && func0.call(data4, "$entries")) {
              let data5 = data4.$entries;
              if (Array.isArray(data5)) {
                let len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                    for (let key3 of Object.keys(data6))
                      if (!(key3 === "binding" || key3 === "clear")) {
                        let err3 = { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0, schemaPath: "#/properties/siteDefaults/properties/bindings/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                      }
                    if (data6.binding !== void 0 && func0.call(data6, "binding") && (validate183(data6.binding, { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0 + "/binding", parentData: data6, parentDataProperty: "binding", rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length)), data6.clear !== void 0 && func0.call(data6, "clear")) {
                      let data8 = data6.clear;
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8))
                        for (let key4 of Object.keys(data8)) {
                          let err4 = { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0 + "/clear", schemaPath: "#/properties/siteDefaults/properties/bindings/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                      else {
                        let err5 = { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0 + "/clear", schemaPath: "#/properties/siteDefaults/properties/bindings/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                      }
                    }
                  } else {
                    let err6 = { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0, schemaPath: "#/properties/siteDefaults/properties/bindings/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                }
              } else {
                let err7 = { instancePath: instancePath + "/siteDefaults/bindings/$entries", schemaPath: "#/properties/siteDefaults/properties/bindings/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
          } else {
            let err8 = { instancePath: instancePath + "/siteDefaults/bindings", schemaPath: "#/properties/siteDefaults/properties/bindings/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data0.limits !== void 0 && func0.call(data0, "limits")) {
          let data9 = data0.limits;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (let key5 of Object.keys(data9))
              if (!(key5 === "maxBandwidth" || key5 === "maxConnections" || key5 === "connectionTimeout" || key5 === "maxUrlSegments")) {
                let err9 = { instancePath: instancePath + "/siteDefaults/limits", schemaPath: "#/properties/siteDefaults/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            data9.maxBandwidth !== void 0 && func0.call(data9, "maxBandwidth") && (validate189(data9.maxBandwidth, { instancePath: instancePath + "/siteDefaults/limits/maxBandwidth", parentData: data9, parentDataProperty: "maxBandwidth", rootData }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length)), data9.maxConnections !== void 0 && func0.call(data9, "maxConnections") && (validate179(data9.maxConnections, { instancePath: instancePath + "/siteDefaults/limits/maxConnections", parentData: data9, parentDataProperty: "maxConnections", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data9.connectionTimeout !== void 0 && func0.call(data9, "connectionTimeout") && (validate192(data9.connectionTimeout, { instancePath: instancePath + "/siteDefaults/limits/connectionTimeout", parentData: data9, parentDataProperty: "connectionTimeout", rootData }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length)), data9.maxUrlSegments !== void 0 && func0.call(data9, "maxUrlSegments") && (validate194(data9.maxUrlSegments, { instancePath: instancePath + "/siteDefaults/limits/maxUrlSegments", parentData: data9, parentDataProperty: "maxUrlSegments", rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length));
          } else {
            let err10 = { instancePath: instancePath + "/siteDefaults/limits", schemaPath: "#/properties/siteDefaults/properties/limits/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.logFile !== void 0 && func0.call(data0, "logFile")) {
          let data14 = data0.logFile;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key6 of Object.keys(data14))
              if (!func0.call(schema40.properties.siteDefaults.properties.logFile.properties, key6)) {
                let err11 = { instancePath: instancePath + "/siteDefaults/logFile", schemaPath: "#/properties/siteDefaults/properties/logFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data14.logExtFileFlags !== void 0 && func0.call(data14, "logExtFileFlags") && (validate196(data14.logExtFileFlags, { instancePath: instancePath + "/siteDefaults/logFile/logExtFileFlags", parentData: data14, parentDataProperty: "logExtFileFlags", rootData }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length)), data14.customLogPluginClsid !== void 0 && func0.call(data14, "customLogPluginClsid") && (validate198(data14.customLogPluginClsid, { instancePath: instancePath + "/siteDefaults/logFile/customLogPluginClsid", parentData: data14, parentDataProperty: "customLogPluginClsid", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data14.logFormat !== void 0 && func0.call(data14, "logFormat") && (validate200(data14.logFormat, { instancePath: instancePath + "/siteDefaults/logFile/logFormat", parentData: data14, parentDataProperty: "logFormat", rootData }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length)), data14.logTargetW3C !== void 0 && func0.call(data14, "logTargetW3C") && (validate202(data14.logTargetW3C, { instancePath: instancePath + "/siteDefaults/logFile/logTargetW3C", parentData: data14, parentDataProperty: "logTargetW3C", rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length)), data14.directory !== void 0 && func0.call(data14, "directory") && (validate184(data14.directory, { instancePath: instancePath + "/siteDefaults/logFile/directory", parentData: data14, parentDataProperty: "directory", rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length)), data14.period !== void 0 && func0.call(data14, "period") && (validate205(data14.period, { instancePath: instancePath + "/siteDefaults/logFile/period", parentData: data14, parentDataProperty: "period", rootData }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length)), data14.truncateSize !== void 0 && func0.call(data14, "truncateSize") && (validate207(data14.truncateSize, { instancePath: instancePath + "/siteDefaults/logFile/truncateSize", parentData: data14, parentDataProperty: "truncateSize", rootData }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length)), data14.localTimeRollover !== void 0 && func0.call(data14, "localTimeRollover") && (validate181(data14.localTimeRollover, { instancePath: instancePath + "/siteDefaults/logFile/localTimeRollover", parentData: data14, parentDataProperty: "localTimeRollover", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data14.enabled !== void 0 && func0.call(data14, "enabled") && (validate181(data14.enabled, { instancePath: instancePath + "/siteDefaults/logFile/enabled", parentData: data14, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data14.logSiteId !== void 0 && func0.call(data14, "logSiteId") && (validate181(data14.logSiteId, { instancePath: instancePath + "/siteDefaults/logFile/logSiteId", parentData: data14, parentDataProperty: "logSiteId", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data14.flushByEntryCountW3CLog !== void 0 && func0.call(data14, "flushByEntryCountW3CLog") && (validate179(data14.flushByEntryCountW3CLog, { instancePath: instancePath + "/siteDefaults/logFile/flushByEntryCountW3CLog", parentData: data14, parentDataProperty: "flushByEntryCountW3CLog", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data14.maxLogLineLength !== void 0 && func0.call(data14, "maxLogLineLength") && (validate213(data14.maxLogLineLength, { instancePath: instancePath + "/siteDefaults/logFile/maxLogLineLength", parentData: data14, parentDataProperty: "maxLogLineLength", rootData }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data14.customFields !== void 0 && func0.call(data14, "customFields")) {
              let data27 = data14.customFields;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (let key7 of Object.keys(data27))
                  if (!(key7 === "maxCustomFieldLength" || key7 === "$entries")) {
                    let err12 = { instancePath: instancePath + "/siteDefaults/logFile/customFields", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                if (data27.maxCustomFieldLength !== void 0 && func0.call(data27, "maxCustomFieldLength") && (validate213(data27.maxCustomFieldLength, { instancePath: instancePath + "/siteDefaults/logFile/customFields/maxCustomFieldLength", parentData: data27, parentDataProperty: "maxCustomFieldLength", rootData }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length)), data27.$entries !== void 0 && func0.call(data27, "$entries")) {
                  let data29 = data27.$entries;
                  if (Array.isArray(data29)) {
                    let len1 = data29.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data30 = data29[i1];
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        for (let key8 of Object.keys(data30))
                          if (!(key8 === "add" || key8 === "clear")) {
                            let err13 = { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1, schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                          }
                        if (data30.add !== void 0 && func0.call(data30, "add") && (validate216(data30.add, { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1 + "/add", parentData: data30, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length)), data30.clear !== void 0 && func0.call(data30, "clear")) {
                          let data32 = data30.clear;
                          if (data32 && typeof data32 == "object" && !Array.isArray(data32))
                            for (let key9 of Object.keys(data32)) {
                              let err14 = { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1 + "/clear", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                            }
                          else {
                            let err15 = { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1 + "/clear", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                          }
                        }
                      } else {
                        let err16 = { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1, schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                      }
                    }
                  } else {
                    let err17 = { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                }
              } else {
                let err18 = { instancePath: instancePath + "/siteDefaults/logFile/customFields", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/siteDefaults/logFile", schemaPath: "#/properties/siteDefaults/properties/logFile/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data0.traceFailedRequestsLogging !== void 0 && func0.call(data0, "traceFailedRequestsLogging")) {
          let data33 = data0.traceFailedRequestsLogging;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key10 of Object.keys(data33))
              if (!(key10 === "enabled" || key10 === "directory" || key10 === "maxLogFiles" || key10 === "maxLogFileSizeKB" || key10 === "customActionsEnabled")) {
                let err20 = { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging", schemaPath: "#/properties/siteDefaults/properties/traceFailedRequestsLogging/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            data33.enabled !== void 0 && func0.call(data33, "enabled") && (validate181(data33.enabled, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/enabled", parentData: data33, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data33.directory !== void 0 && func0.call(data33, "directory") && (validate198(data33.directory, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/directory", parentData: data33, parentDataProperty: "directory", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data33.maxLogFiles !== void 0 && func0.call(data33, "maxLogFiles") && (validate224(data33.maxLogFiles, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/maxLogFiles", parentData: data33, parentDataProperty: "maxLogFiles", rootData }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length)), data33.maxLogFileSizeKB !== void 0 && func0.call(data33, "maxLogFileSizeKB") && (validate226(data33.maxLogFileSizeKB, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/maxLogFileSizeKB", parentData: data33, parentDataProperty: "maxLogFileSizeKB", rootData }) || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length)), data33.customActionsEnabled !== void 0 && func0.call(data33, "customActionsEnabled") && (validate181(data33.customActionsEnabled, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/customActionsEnabled", parentData: data33, parentDataProperty: "customActionsEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
          } else {
            let err21 = { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging", schemaPath: "#/properties/siteDefaults/properties/traceFailedRequestsLogging/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.hsts !== void 0 && func0.call(data0, "hsts")) {
          let data39 = data0.hsts;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            for (let key11 of Object.keys(data39))
              if (!(key11 === "enabled" || key11 === "max-age" || key11 === "includeSubDomains" || key11 === "preload" || key11 === "redirectHttpToHttps")) {
                let err22 = { instancePath: instancePath + "/siteDefaults/hsts", schemaPath: "#/properties/siteDefaults/properties/hsts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            data39.enabled !== void 0 && func0.call(data39, "enabled") && (validate181(data39.enabled, { instancePath: instancePath + "/siteDefaults/hsts/enabled", parentData: data39, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data39["max-age"] !== void 0 && func0.call(data39, "max-age") && (validate179(data39["max-age"], { instancePath: instancePath + "/siteDefaults/hsts/max-age", parentData: data39, parentDataProperty: "max-age", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length)), data39.includeSubDomains !== void 0 && func0.call(data39, "includeSubDomains") && (validate181(data39.includeSubDomains, { instancePath: instancePath + "/siteDefaults/hsts/includeSubDomains", parentData: data39, parentDataProperty: "includeSubDomains", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data39.preload !== void 0 && func0.call(data39, "preload") && (validate181(data39.preload, { instancePath: instancePath + "/siteDefaults/hsts/preload", parentData: data39, parentDataProperty: "preload", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data39.redirectHttpToHttps !== void 0 && func0.call(data39, "redirectHttpToHttps") && (validate181(data39.redirectHttpToHttps, { instancePath: instancePath + "/siteDefaults/hsts/redirectHttpToHttps", parentData: data39, parentDataProperty: "redirectHttpToHttps", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
          } else {
            let err23 = { instancePath: instancePath + "/siteDefaults/hsts", schemaPath: "#/properties/siteDefaults/properties/hsts/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data0.ftpServer !== void 0 && func0.call(data0, "ftpServer")) {
          let data45 = data0.ftpServer;
          if (!(data45 && typeof data45 == "object" && !Array.isArray(data45))) {
            let err24 = { instancePath: instancePath + "/siteDefaults/ftpServer", schemaPath: "#/properties/siteDefaults/properties/ftpServer/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/siteDefaults", schemaPath: "#/properties/siteDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.applicationDefaults !== void 0 && func0.call(data, "applicationDefaults")) {
      let data46 = data.applicationDefaults;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
        for (let key12 of Object.keys(data46))
          if (!(key12 === "path" || key12 === "applicationPool" || key12 === "enabledProtocols" || key12 === "serviceAutoStartEnabled" || key12 === "serviceAutoStartProvider" || key12 === "preloadEnabled")) {
            let err26 = { instancePath: instancePath + "/applicationDefaults", schemaPath: "#/properties/applicationDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        data46.path !== void 0 && func0.call(data46, "path") && (validate234(data46.path, { instancePath: instancePath + "/applicationDefaults/path", parentData: data46, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data46.applicationPool !== void 0 && func0.call(data46, "applicationPool") && (validate236(data46.applicationPool, { instancePath: instancePath + "/applicationDefaults/applicationPool", parentData: data46, parentDataProperty: "applicationPool", rootData }) || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length)), data46.enabledProtocols !== void 0 && func0.call(data46, "enabledProtocols") && (validate198(data46.enabledProtocols, { instancePath: instancePath + "/applicationDefaults/enabledProtocols", parentData: data46, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data46.serviceAutoStartEnabled !== void 0 && func0.call(data46, "serviceAutoStartEnabled") && (validate181(data46.serviceAutoStartEnabled, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartEnabled", parentData: data46, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length)), data46.serviceAutoStartProvider !== void 0 && func0.call(data46, "serviceAutoStartProvider") && (validate198(data46.serviceAutoStartProvider, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartProvider", parentData: data46, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data46.preloadEnabled !== void 0 && func0.call(data46, "preloadEnabled") && (validate181(data46.preloadEnabled, { instancePath: instancePath + "/applicationDefaults/preloadEnabled", parentData: data46, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err27 = { instancePath: instancePath + "/applicationDefaults", schemaPath: "#/properties/applicationDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.virtualDirectoryDefaults !== void 0 && func0.call(data, "virtualDirectoryDefaults")) {
      let data53 = data.virtualDirectoryDefaults;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (let key13 of Object.keys(data53))
          if (!(key13 === "path" || key13 === "physicalPath" || key13 === "userName" || key13 === "password" || key13 === "logonMethod" || key13 === "allowSubDirConfig")) {
            let err28 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        data53.path !== void 0 && func0.call(data53, "path") && (validate234(data53.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data53, parentDataProperty: "path", rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length)), data53.physicalPath !== void 0 && func0.call(data53, "physicalPath") && (validate198(data53.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data53, parentDataProperty: "physicalPath", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data53.userName !== void 0 && func0.call(data53, "userName") && (validate198(data53.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data53, parentDataProperty: "userName", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data53.password !== void 0 && func0.call(data53, "password") && (validate198(data53.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data53, parentDataProperty: "password", rootData }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length)), data53.logonMethod !== void 0 && func0.call(data53, "logonMethod") && (validate246(data53.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data53, parentDataProperty: "logonMethod", rootData }) || (vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors), errors = vErrors.length)), data53.allowSubDirConfig !== void 0 && func0.call(data53, "allowSubDirConfig") && (validate181(data53.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data53, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length));
      } else {
        let err29 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data60 = data.$entries;
      if (Array.isArray(data60)) {
        let len2 = data60.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data61 = data60[i2];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            for (let key14 of Object.keys(data61))
              if (key14 !== "site") {
                let err30 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            data61.site !== void 0 && func0.call(data61, "site") && (validate249(data61.site, { instancePath: instancePath + "/$entries/" + i2 + "/site", parentData: data61, parentDataProperty: "site", rootData }) || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length));
          } else {
            let err31 = { instancePath: instancePath + "/$entries/" + i2, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
var SystemWebHttpCookies = validate317;
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate318.errors = vErrors, errors === 0;
}
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate320.errors = vErrors, errors === 0;
}
var schema69 = { type: ["string", "integer"], pattern: "^(?:Unspecified|None|Lax|Strict)$" }, pattern8 = new RegExp("^(?:Unspecified|None|Lax|Strict)$", "u");
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern8.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:Unspecified|None|Lax|Strict)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate323.errors = vErrors, errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "domain" || key0 === "httpOnlyCookies" || key0 === "requireSSL" || key0 === "sameSite")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.domain !== void 0 && func0.call(data, "domain") && (validate318(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length)), data.httpOnlyCookies !== void 0 && func0.call(data, "httpOnlyCookies") && (validate320(data.httpOnlyCookies, { instancePath: instancePath + "/httpOnlyCookies", parentData: data, parentDataProperty: "httpOnlyCookies", rootData }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length)), data.requireSSL !== void 0 && func0.call(data, "requireSSL") && (validate320(data.requireSSL, { instancePath: instancePath + "/requireSSL", parentData: data, parentDataProperty: "requireSSL", rootData }) || (vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors), errors = vErrors.length)), data.sameSite !== void 0 && func0.call(data, "sameSite") && (validate323(data.sameSite, { instancePath: instancePath + "/sameSite", parentData: data, parentDataProperty: "sameSite", rootData }) || (vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
var SystemWebSessionPageState = validate325;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate326.errors = vErrors, errors === 0;
}
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "historySize") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.historySize !== void 0 && func0.call(data, "historySize") && (validate326(data.historySize, { instancePath: instancePath + "/historySize", parentData: data, parentDataProperty: "historySize", rootData }) || (vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate325.errors = vErrors, errors === 0;
}
var SystemWebSessionState = validate328, schema72 = { $id: "system.web/sessionState", type: "object", properties: { mode: { $ref: "#/definitions/enum" }, timeout: { $ref: "#/definitions/minutes" }, cookieless: { $ref: "#/definitions/enum2" }, cookieName: { $ref: "#/definitions/string" }, cookieSameSite: { $ref: "#/definitions/enum3" }, regenerateExpiredSessionId: { $ref: "#/definitions/boolean" }, stateConnectionString: { $ref: "#/definitions/string" }, stateNetworkTimeout: { $ref: "#/definitions/seconds" }, sqlConnectionString: { $ref: "#/definitions/string" }, sqlCommandTimeout: { $ref: "#/definitions/seconds2" }, sqlConnectionRetryInterval: { $ref: "#/definitions/seconds2" }, allowCustomSqlDatabase: { $ref: "#/definitions/boolean" }, compressionEnabled: { $ref: "#/definitions/boolean" }, useHostingIdentity: { $ref: "#/definitions/boolean" }, customProvider: { $ref: "#/definitions/string" }, partitionResolverType: { $ref: "#/definitions/string" }, sessionIDManagerType: { $ref: "#/definitions/string" }, providers: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string2" } }, required: ["name"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { enum: { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] }, minutes: { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" }, enum2: { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] }, string: { type: "string" }, enum3: { enum: ["None", "Lax", "Strict", 3] }, boolean: { type: "boolean" }, seconds: { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" }, seconds2: { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" }, string2: { type: "string", minLength: 1 }, add: { type: "object", properties: { name: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string" }, connectionString: { $ref: "#/definitions/string" }, accessKey: { $ref: "#/definitions/string" } }, required: ["name", "type"] } } }, schema73 = { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] };
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Off" || data === "InProc" || data === "StateServer" || data === "SQLServer" || data === "Custom" || data === 5 || data === 6 || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema73.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate329.errors = vErrors, errors === 0;
}
var schema74 = { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" }, pattern9 = new RegExp("^Infinite$", "u");
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema74.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 15372286728 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 15372286728 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern9.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate331.errors = vErrors, errors === 0;
}
var schema75 = { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] };
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "UseUri" || data === "UseCookies" || data === "AutoDetect" || data === "UseDeviceProfile" || data === "true" || data === "false")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema75.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate333.errors = vErrors, errors === 0;
}
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate335.errors = vErrors, errors === 0;
}
var schema77 = { enum: ["None", "Lax", "Strict", 3] };
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Lax" || data === "Strict" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate337.errors = vErrors, errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate339.errors = vErrors, errors === 0;
}
var schema79 = { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema79.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern9.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate342.errors = vErrors, errors === 0;
}
var schema80 = { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" };
function validate345(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema80.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < -922337203685 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -922337203685 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern9.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate345.errors = vErrors, errors === 0;
}
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate355.errors = vErrors, errors === 0;
}
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.name !== void 0 && func0.call(data, "name") && (validate355(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate335(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.connectionString !== void 0 && func0.call(data, "connectionString") && (validate335(data.connectionString, { instancePath: instancePath + "/connectionString", parentData: data, parentDataProperty: "connectionString", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.accessKey !== void 0 && func0.call(data, "accessKey") && (validate335(data.accessKey, { instancePath: instancePath + "/accessKey", parentData: data, parentDataProperty: "accessKey", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate354.errors = vErrors, errors === 0;
}
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema72.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mode !== void 0 && func0.call(data, "mode") && (validate329(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors), errors = vErrors.length)), data.timeout !== void 0 && func0.call(data, "timeout") && (validate331(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors), errors = vErrors.length)), data.cookieless !== void 0 && func0.call(data, "cookieless") && (validate333(data.cookieless, { instancePath: instancePath + "/cookieless", parentData: data, parentDataProperty: "cookieless", rootData }) || (vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors), errors = vErrors.length)), data.cookieName !== void 0 && func0.call(data, "cookieName") && (validate335(data.cookieName, { instancePath: instancePath + "/cookieName", parentData: data, parentDataProperty: "cookieName", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.cookieSameSite !== void 0 && func0.call(data, "cookieSameSite") && (validate337(data.cookieSameSite, { instancePath: instancePath + "/cookieSameSite", parentData: data, parentDataProperty: "cookieSameSite", rootData }) || (vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors), errors = vErrors.length)), data.regenerateExpiredSessionId !== void 0 && func0.call(data, "regenerateExpiredSessionId") && (validate339(data.regenerateExpiredSessionId, { instancePath: instancePath + "/regenerateExpiredSessionId", parentData: data, parentDataProperty: "regenerateExpiredSessionId", rootData }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data.stateConnectionString !== void 0 && func0.call(data, "stateConnectionString") && (validate335(data.stateConnectionString, { instancePath: instancePath + "/stateConnectionString", parentData: data, parentDataProperty: "stateConnectionString", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.stateNetworkTimeout !== void 0 && func0.call(data, "stateNetworkTimeout") && (validate342(data.stateNetworkTimeout, { instancePath: instancePath + "/stateNetworkTimeout", parentData: data, parentDataProperty: "stateNetworkTimeout", rootData }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length)), data.sqlConnectionString !== void 0 && func0.call(data, "sqlConnectionString") && (validate335(data.sqlConnectionString, { instancePath: instancePath + "/sqlConnectionString", parentData: data, parentDataProperty: "sqlConnectionString", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.sqlCommandTimeout !== void 0 && func0.call(data, "sqlCommandTimeout") && (validate345(data.sqlCommandTimeout, { instancePath: instancePath + "/sqlCommandTimeout", parentData: data, parentDataProperty: "sqlCommandTimeout", rootData }) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length)), data.sqlConnectionRetryInterval !== void 0 && func0.call(data, "sqlConnectionRetryInterval") && (validate345(data.sqlConnectionRetryInterval, { instancePath: instancePath + "/sqlConnectionRetryInterval", parentData: data, parentDataProperty: "sqlConnectionRetryInterval", rootData }) || (vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors), errors = vErrors.length)), data.allowCustomSqlDatabase !== void 0 && func0.call(data, "allowCustomSqlDatabase") && (validate339(data.allowCustomSqlDatabase, { instancePath: instancePath + "/allowCustomSqlDatabase", parentData: data, parentDataProperty: "allowCustomSqlDatabase", rootData }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data.compressionEnabled !== void 0 && func0.call(data, "compressionEnabled") && (validate339(data.compressionEnabled, { instancePath: instancePath + "/compressionEnabled", parentData: data, parentDataProperty: "compressionEnabled", rootData }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data.useHostingIdentity !== void 0 && func0.call(data, "useHostingIdentity") && (validate339(data.useHostingIdentity, { instancePath: instancePath + "/useHostingIdentity", parentData: data, parentDataProperty: "useHostingIdentity", rootData }) || (vErrors = vErrors === null ? validate339.errors : vErrors.concat(validate339.errors), errors = vErrors.length)), data.customProvider !== void 0 && func0.call(data, "customProvider") && (validate335(data.customProvider, { instancePath: instancePath + "/customProvider", parentData: data, parentDataProperty: "customProvider", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.partitionResolverType !== void 0 && func0.call(data, "partitionResolverType") && (validate335(data.partitionResolverType, { instancePath: instancePath + "/partitionResolverType", parentData: data, parentDataProperty: "partitionResolverType", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.sessionIDManagerType !== void 0 && func0.call(data, "sessionIDManagerType") && (validate335(data.sessionIDManagerType, { instancePath: instancePath + "/sessionIDManagerType", parentData: data, parentDataProperty: "sessionIDManagerType", rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length)), data.providers !== void 0 && func0.call(data, "providers")) {
      let data17 = data.providers;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key1 of Object.keys(data17))
          if (key1 !== "$entries") {
            let err1 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data17.$entries !== void 0 && func0.call(data17, "$entries")) {
          let data18 = data17.$entries;
          if (Array.isArray(data18)) {
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (let key2 of Object.keys(data19))
                  if (!(key2 === "add" || key2 === "remove" || key2 === "clear")) {
                    let err2 = { instancePath: instancePath + "/providers/$entries/" + i0, schemaPath: "#/properties/providers/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                if (data19.add !== void 0 && func0.call(data19, "add") && (validate354(data19.add, { instancePath: instancePath + "/providers/$entries/" + i0 + "/add", parentData: data19, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length)), data19.remove !== void 0 && func0.call(data19, "remove")) {
                  let data21 = data19.remove;
                  if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                    if (data21.name === void 0 || !func0.call(data21, "name")) {
                      let err3 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                    for (let key3 of Object.keys(data21))
                      if (key3 !== "name") {
                        let err4 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                    data21.name !== void 0 && func0.call(data21, "name") && (validate355(data21.name, { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove/name", parentData: data21, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length));
                  } else {
                    let err5 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove", schemaPath: "#/properties/providers/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                }
                if (data19.clear !== void 0 && func0.call(data19, "clear")) {
                  let data23 = data19.clear;
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23))
                    for (let key4 of Object.keys(data23)) {
                      let err6 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/clear", schemaPath: "#/properties/providers/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  else {
                    let err7 = { instancePath: instancePath + "/providers/$entries/" + i0 + "/clear", schemaPath: "#/properties/providers/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              } else {
                let err8 = { instancePath: instancePath + "/providers/$entries/" + i0, schemaPath: "#/properties/providers/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/providers/$entries", schemaPath: "#/properties/providers/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/providers", schemaPath: "#/properties/providers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate328.errors = vErrors, errors === 0;
}
var SystemWebServerApplicationInitialization = validate362;
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate363.errors = vErrors, errors === 0;
}
function validate365(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate365.errors = vErrors, errors === 0;
}
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.initializationPage === void 0 || !func0.call(data, "initializationPage")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "initializationPage" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "initializationPage" || key0 === "hostName")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.initializationPage !== void 0 && func0.call(data, "initializationPage") && (validate363(data.initializationPage, { instancePath: instancePath + "/initializationPage", parentData: data, parentDataProperty: "initializationPage", rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length)), data.hostName !== void 0 && func0.call(data, "hostName") && (validate363(data.hostName, { instancePath: instancePath + "/hostName", parentData: data, parentDataProperty: "hostName", rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "remapManagedRequestsTo" || key0 === "skipManagedModules" || key0 === "doAppInitAfterRestart" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.remapManagedRequestsTo !== void 0 && func0.call(data, "remapManagedRequestsTo") && (validate363(data.remapManagedRequestsTo, { instancePath: instancePath + "/remapManagedRequestsTo", parentData: data, parentDataProperty: "remapManagedRequestsTo", rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length)), data.skipManagedModules !== void 0 && func0.call(data, "skipManagedModules") && (validate365(data.skipManagedModules, { instancePath: instancePath + "/skipManagedModules", parentData: data, parentDataProperty: "skipManagedModules", rootData }) || (vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors), errors = vErrors.length)), data.doAppInitAfterRestart !== void 0 && func0.call(data, "doAppInitAfterRestart") && (validate365(data.doAppInitAfterRestart, { instancePath: instancePath + "/doAppInitAfterRestart", parentData: data, parentDataProperty: "doAppInitAfterRestart", rootData }) || (vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data3 = data.$entries;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (let key1 of Object.keys(data4))
              if (!(key1 === "add" || key1 === "remove" || key1 === "clear")) {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data4.add !== void 0 && func0.call(data4, "add") && (validate368(data4.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data4, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors), errors = vErrors.length)), data4.remove !== void 0 && func0.call(data4, "remove")) {
              let data6 = data4.remove;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.initializationPage === void 0 || !func0.call(data6, "initializationPage")) {
                  let err2 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "initializationPage" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                for (let key2 of Object.keys(data6))
                  if (key2 !== "initializationPage") {
                    let err3 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                data6.initializationPage !== void 0 && func0.call(data6, "initializationPage") && (validate363(data6.initializationPage, { instancePath: instancePath + "/$entries/" + i0 + "/remove/initializationPage", parentData: data6, parentDataProperty: "initializationPage", rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length));
              } else {
                let err4 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data4.clear !== void 0 && func0.call(data4, "clear")) {
              let data8 = data4.clear;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8))
                for (let key3 of Object.keys(data8)) {
                  let err5 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate362.errors = vErrors, errors === 0;
}
var SystemWebServerAsp = validate373, schema87 = { $id: "system.webServer/asp", type: "object", properties: { appAllowClientDebug: { $ref: "#/definitions/boolean" }, appAllowDebugging: { $ref: "#/definitions/boolean" }, errorsToNTLog: { $ref: "#/definitions/boolean" }, logErrorRequests: { $ref: "#/definitions/boolean" }, calcLineNumber: { $ref: "#/definitions/boolean" }, codePage: { $ref: "#/definitions/integer" }, enableApplicationRestart: { $ref: "#/definitions/boolean" }, enableAspHtmlFallback: { $ref: "#/definitions/boolean" }, enableChunkedEncoding: { $ref: "#/definitions/boolean" }, enableParentPaths: { $ref: "#/definitions/boolean" }, exceptionCatchEnable: { $ref: "#/definitions/boolean" }, lcid: { $ref: "#/definitions/integer" }, runOnEndAnonymously: { $ref: "#/definitions/boolean" }, scriptErrorMessage: { $ref: "#/definitions/string" }, scriptErrorSentToBrowser: { $ref: "#/definitions/boolean" }, scriptLanguage: { $ref: "#/definitions/string" }, bufferingOn: { $ref: "#/definitions/boolean" }, session: { type: "object", properties: { allowSessionState: { $ref: "#/definitions/boolean" }, keepSessionIdSecure: { $ref: "#/definitions/boolean" }, max: { $ref: "#/definitions/integer2" }, timeout: { $ref: "#/definitions/timeSpan" } }, additionalProperties: !1 }, comPlus: { type: "object", properties: { appServiceFlags: { $ref: "#/definitions/flags" }, sxsName: { $ref: "#/definitions/string" }, partitionId: { $ref: "#/definitions/string2" }, trackThreadingModel: { $ref: "#/definitions/boolean" }, executeInMta: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, cache: { type: "object", properties: { diskTemplateCacheDirectory: { $ref: "#/definitions/string" }, maxDiskTemplateCacheFiles: { $ref: "#/definitions/integer" }, scriptFileCacheSize: { $ref: "#/definitions/integer" }, scriptEngineCacheMax: { $ref: "#/definitions/integer" }, enableTypelibCache: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, limits: { type: "object", properties: { scriptTimeout: { $ref: "#/definitions/timeSpan2" }, bufferingLimit: { $ref: "#/definitions/integer" }, maxRequestEntityAllowed: { $ref: "#/definitions/integer" }, processorThreadMax: { $ref: "#/definitions/integer" }, queueConnectionTestTime: { $ref: "#/definitions/timeSpan3" }, queueTimeout: { $ref: "#/definitions/timeSpan2" }, requestQueueMax: { $ref: "#/definitions/integer" } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { boolean: { type: "boolean" }, integer: { type: "integer", minimum: 0, maximum: 2147483647 }, string: { type: "string", minLength: 1 }, integer2: { type: "integer", minimum: 0, maximum: 4294967295 }, timeSpan: { type: "number", minimum: 0, maximum: 31536e3, multipleOf: 60 }, flags: { type: "string", pattern: "^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$" }, string2: { type: "string" }, timeSpan2: { type: "number" }, timeSpan3: { type: "number", minimum: 1, maximum: 2147483647, multipleOf: 1 } } };
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate374.errors = vErrors, errors === 0;
}
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate380.errors = vErrors, errors === 0;
}
function validate389(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate389.errors = vErrors, errors === 0;
}
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate396.errors = vErrors, errors === 0;
}
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 31536e3 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31536e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate398.errors = vErrors, errors === 0;
}
var pattern12 = new RegExp("^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$", "u");
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate400.errors = vErrors, errors === 0;
}
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate403.errors = vErrors, errors === 0;
}
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate412.errors = vErrors, errors === 0;
}
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483647 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 1, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate417.errors = vErrors, errors === 0;
}
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema87.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.appAllowClientDebug !== void 0 && func0.call(data, "appAllowClientDebug") && (validate374(data.appAllowClientDebug, { instancePath: instancePath + "/appAllowClientDebug", parentData: data, parentDataProperty: "appAllowClientDebug", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.appAllowDebugging !== void 0 && func0.call(data, "appAllowDebugging") && (validate374(data.appAllowDebugging, { instancePath: instancePath + "/appAllowDebugging", parentData: data, parentDataProperty: "appAllowDebugging", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.errorsToNTLog !== void 0 && func0.call(data, "errorsToNTLog") && (validate374(data.errorsToNTLog, { instancePath: instancePath + "/errorsToNTLog", parentData: data, parentDataProperty: "errorsToNTLog", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.logErrorRequests !== void 0 && func0.call(data, "logErrorRequests") && (validate374(data.logErrorRequests, { instancePath: instancePath + "/logErrorRequests", parentData: data, parentDataProperty: "logErrorRequests", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.calcLineNumber !== void 0 && func0.call(data, "calcLineNumber") && (validate374(data.calcLineNumber, { instancePath: instancePath + "/calcLineNumber", parentData: data, parentDataProperty: "calcLineNumber", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.codePage !== void 0 && func0.call(data, "codePage") && (validate380(data.codePage, { instancePath: instancePath + "/codePage", parentData: data, parentDataProperty: "codePage", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data.enableApplicationRestart !== void 0 && func0.call(data, "enableApplicationRestart") && (validate374(data.enableApplicationRestart, { instancePath: instancePath + "/enableApplicationRestart", parentData: data, parentDataProperty: "enableApplicationRestart", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.enableAspHtmlFallback !== void 0 && func0.call(data, "enableAspHtmlFallback") && (validate374(data.enableAspHtmlFallback, { instancePath: instancePath + "/enableAspHtmlFallback", parentData: data, parentDataProperty: "enableAspHtmlFallback", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.enableChunkedEncoding !== void 0 && func0.call(data, "enableChunkedEncoding") && (validate374(data.enableChunkedEncoding, { instancePath: instancePath + "/enableChunkedEncoding", parentData: data, parentDataProperty: "enableChunkedEncoding", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.enableParentPaths !== void 0 && func0.call(data, "enableParentPaths") && (validate374(data.enableParentPaths, { instancePath: instancePath + "/enableParentPaths", parentData: data, parentDataProperty: "enableParentPaths", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.exceptionCatchEnable !== void 0 && func0.call(data, "exceptionCatchEnable") && (validate374(data.exceptionCatchEnable, { instancePath: instancePath + "/exceptionCatchEnable", parentData: data, parentDataProperty: "exceptionCatchEnable", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.lcid !== void 0 && func0.call(data, "lcid") && (validate380(data.lcid, { instancePath: instancePath + "/lcid", parentData: data, parentDataProperty: "lcid", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data.runOnEndAnonymously !== void 0 && func0.call(data, "runOnEndAnonymously") && (validate374(data.runOnEndAnonymously, { instancePath: instancePath + "/runOnEndAnonymously", parentData: data, parentDataProperty: "runOnEndAnonymously", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.scriptErrorMessage !== void 0 && func0.call(data, "scriptErrorMessage") && (validate389(data.scriptErrorMessage, { instancePath: instancePath + "/scriptErrorMessage", parentData: data, parentDataProperty: "scriptErrorMessage", rootData }) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length)), data.scriptErrorSentToBrowser !== void 0 && func0.call(data, "scriptErrorSentToBrowser") && (validate374(data.scriptErrorSentToBrowser, { instancePath: instancePath + "/scriptErrorSentToBrowser", parentData: data, parentDataProperty: "scriptErrorSentToBrowser", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.scriptLanguage !== void 0 && func0.call(data, "scriptLanguage") && (validate389(data.scriptLanguage, { instancePath: instancePath + "/scriptLanguage", parentData: data, parentDataProperty: "scriptLanguage", rootData }) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length)), data.bufferingOn !== void 0 && func0.call(data, "bufferingOn") && (validate374(data.bufferingOn, { instancePath: instancePath + "/bufferingOn", parentData: data, parentDataProperty: "bufferingOn", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data.session !== void 0 && func0.call(data, "session")) {
      let data17 = data.session;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key1 of Object.keys(data17))
          if (!(key1 === "allowSessionState" || key1 === "keepSessionIdSecure" || key1 === "max" || key1 === "timeout")) {
            let err1 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        data17.allowSessionState !== void 0 && func0.call(data17, "allowSessionState") && (validate374(data17.allowSessionState, { instancePath: instancePath + "/session/allowSessionState", parentData: data17, parentDataProperty: "allowSessionState", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data17.keepSessionIdSecure !== void 0 && func0.call(data17, "keepSessionIdSecure") && (validate374(data17.keepSessionIdSecure, { instancePath: instancePath + "/session/keepSessionIdSecure", parentData: data17, parentDataProperty: "keepSessionIdSecure", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data17.max !== void 0 && func0.call(data17, "max") && (validate396(data17.max, { instancePath: instancePath + "/session/max", parentData: data17, parentDataProperty: "max", rootData }) || (vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors), errors = vErrors.length)), data17.timeout !== void 0 && func0.call(data17, "timeout") && (validate398(data17.timeout, { instancePath: instancePath + "/session/timeout", parentData: data17, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors), errors = vErrors.length));
      } else {
        let err2 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.comPlus !== void 0 && func0.call(data, "comPlus")) {
      let data22 = data.comPlus;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key2 of Object.keys(data22))
          if (!(key2 === "appServiceFlags" || key2 === "sxsName" || key2 === "partitionId" || key2 === "trackThreadingModel" || key2 === "executeInMta")) {
            let err3 = { instancePath: instancePath + "/comPlus", schemaPath: "#/properties/comPlus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data22.appServiceFlags !== void 0 && func0.call(data22, "appServiceFlags") && (validate400(data22.appServiceFlags, { instancePath: instancePath + "/comPlus/appServiceFlags", parentData: data22, parentDataProperty: "appServiceFlags", rootData }) || (vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors), errors = vErrors.length)), data22.sxsName !== void 0 && func0.call(data22, "sxsName") && (validate389(data22.sxsName, { instancePath: instancePath + "/comPlus/sxsName", parentData: data22, parentDataProperty: "sxsName", rootData }) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length)), data22.partitionId !== void 0 && func0.call(data22, "partitionId") && (validate403(data22.partitionId, { instancePath: instancePath + "/comPlus/partitionId", parentData: data22, parentDataProperty: "partitionId", rootData }) || (vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors), errors = vErrors.length)), data22.trackThreadingModel !== void 0 && func0.call(data22, "trackThreadingModel") && (validate374(data22.trackThreadingModel, { instancePath: instancePath + "/comPlus/trackThreadingModel", parentData: data22, parentDataProperty: "trackThreadingModel", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length)), data22.executeInMta !== void 0 && func0.call(data22, "executeInMta") && (validate374(data22.executeInMta, { instancePath: instancePath + "/comPlus/executeInMta", parentData: data22, parentDataProperty: "executeInMta", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/comPlus", schemaPath: "#/properties/comPlus/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.cache !== void 0 && func0.call(data, "cache")) {
      let data28 = data.cache;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (let key3 of Object.keys(data28))
          if (!(key3 === "diskTemplateCacheDirectory" || key3 === "maxDiskTemplateCacheFiles" || key3 === "scriptFileCacheSize" || key3 === "scriptEngineCacheMax" || key3 === "enableTypelibCache")) {
            let err5 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        data28.diskTemplateCacheDirectory !== void 0 && func0.call(data28, "diskTemplateCacheDirectory") && (validate389(data28.diskTemplateCacheDirectory, { instancePath: instancePath + "/cache/diskTemplateCacheDirectory", parentData: data28, parentDataProperty: "diskTemplateCacheDirectory", rootData }) || (vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors), errors = vErrors.length)), data28.maxDiskTemplateCacheFiles !== void 0 && func0.call(data28, "maxDiskTemplateCacheFiles") && (validate380(data28.maxDiskTemplateCacheFiles, { instancePath: instancePath + "/cache/maxDiskTemplateCacheFiles", parentData: data28, parentDataProperty: "maxDiskTemplateCacheFiles", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data28.scriptFileCacheSize !== void 0 && func0.call(data28, "scriptFileCacheSize") && (validate380(data28.scriptFileCacheSize, { instancePath: instancePath + "/cache/scriptFileCacheSize", parentData: data28, parentDataProperty: "scriptFileCacheSize", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data28.scriptEngineCacheMax !== void 0 && func0.call(data28, "scriptEngineCacheMax") && (validate380(data28.scriptEngineCacheMax, { instancePath: instancePath + "/cache/scriptEngineCacheMax", parentData: data28, parentDataProperty: "scriptEngineCacheMax", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data28.enableTypelibCache !== void 0 && func0.call(data28, "enableTypelibCache") && (validate374(data28.enableTypelibCache, { instancePath: instancePath + "/cache/enableTypelibCache", parentData: data28, parentDataProperty: "enableTypelibCache", rootData }) || (vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors), errors = vErrors.length));
      } else {
        let err6 = { instancePath: instancePath + "/cache", schemaPath: "#/properties/cache/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.limits !== void 0 && func0.call(data, "limits")) {
      let data34 = data.limits;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (let key4 of Object.keys(data34))
          if (!(key4 === "scriptTimeout" || key4 === "bufferingLimit" || key4 === "maxRequestEntityAllowed" || key4 === "processorThreadMax" || key4 === "queueConnectionTestTime" || key4 === "queueTimeout" || key4 === "requestQueueMax")) {
            let err7 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        data34.scriptTimeout !== void 0 && func0.call(data34, "scriptTimeout") && (validate412(data34.scriptTimeout, { instancePath: instancePath + "/limits/scriptTimeout", parentData: data34, parentDataProperty: "scriptTimeout", rootData }) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length)), data34.bufferingLimit !== void 0 && func0.call(data34, "bufferingLimit") && (validate380(data34.bufferingLimit, { instancePath: instancePath + "/limits/bufferingLimit", parentData: data34, parentDataProperty: "bufferingLimit", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data34.maxRequestEntityAllowed !== void 0 && func0.call(data34, "maxRequestEntityAllowed") && (validate380(data34.maxRequestEntityAllowed, { instancePath: instancePath + "/limits/maxRequestEntityAllowed", parentData: data34, parentDataProperty: "maxRequestEntityAllowed", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data34.processorThreadMax !== void 0 && func0.call(data34, "processorThreadMax") && (validate380(data34.processorThreadMax, { instancePath: instancePath + "/limits/processorThreadMax", parentData: data34, parentDataProperty: "processorThreadMax", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length)), data34.queueConnectionTestTime !== void 0 && func0.call(data34, "queueConnectionTestTime") && (validate417(data34.queueConnectionTestTime, { instancePath: instancePath + "/limits/queueConnectionTestTime", parentData: data34, parentDataProperty: "queueConnectionTestTime", rootData }) || (vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors), errors = vErrors.length)), data34.queueTimeout !== void 0 && func0.call(data34, "queueTimeout") && (validate412(data34.queueTimeout, { instancePath: instancePath + "/limits/queueTimeout", parentData: data34, parentDataProperty: "queueTimeout", rootData }) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length)), data34.requestQueueMax !== void 0 && func0.call(data34, "requestQueueMax") && (validate380(data34.requestQueueMax, { instancePath: instancePath + "/limits/requestQueueMax", parentData: data34, parentDataProperty: "requestQueueMax", rootData }) || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate373.errors = vErrors, errors === 0;
}
var SystemWebServerAspNetCore = validate421;
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate422.errors = vErrors, errors === 0;
}
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 3600 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate426.errors = vErrors, errors === 0;
}
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 600 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 600 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate428.errors = vErrors, errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate430.errors = vErrors, errors === 0;
}
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 1296e3 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1296e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 1, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate432.errors = vErrors, errors === 0;
}
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate434.errors = vErrors, errors === 0;
}
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 100 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate437.errors = vErrors, errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.processPath !== void 0 && func0.call(data, "processPath") && (validate422(data.processPath, { instancePath: instancePath + "/processPath", parentData: data, parentDataProperty: "processPath", rootData }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length)), data.arguments !== void 0 && func0.call(data, "arguments") && (validate422(data.arguments, { instancePath: instancePath + "/arguments", parentData: data, parentDataProperty: "arguments", rootData }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length)), data.hostingModel !== void 0 && func0.call(data, "hostingModel") && (validate422(data.hostingModel, { instancePath: instancePath + "/hostingModel", parentData: data, parentDataProperty: "hostingModel", rootData }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length)), data.startupTimeLimit !== void 0 && func0.call(data, "startupTimeLimit") && (validate426(data.startupTimeLimit, { instancePath: instancePath + "/startupTimeLimit", parentData: data, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors), errors = vErrors.length)), data.shutdownTimeLimit !== void 0 && func0.call(data, "shutdownTimeLimit") && (validate428(data.shutdownTimeLimit, { instancePath: instancePath + "/shutdownTimeLimit", parentData: data, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors), errors = vErrors.length)), data.rapidFailsPerMinute !== void 0 && func0.call(data, "rapidFailsPerMinute") && (validate430(data.rapidFailsPerMinute, { instancePath: instancePath + "/rapidFailsPerMinute", parentData: data, parentDataProperty: "rapidFailsPerMinute", rootData }) || (vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors), errors = vErrors.length)), data.requestTimeout !== void 0 && func0.call(data, "requestTimeout") && (validate432(data.requestTimeout, { instancePath: instancePath + "/requestTimeout", parentData: data, parentDataProperty: "requestTimeout", rootData }) || (vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors), errors = vErrors.length)), data.stdoutLogEnabled !== void 0 && func0.call(data, "stdoutLogEnabled") && (validate434(data.stdoutLogEnabled, { instancePath: instancePath + "/stdoutLogEnabled", parentData: data, parentDataProperty: "stdoutLogEnabled", rootData }) || (vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors), errors = vErrors.length)), data.stdoutLogFile !== void 0 && func0.call(data, "stdoutLogFile") && (validate422(data.stdoutLogFile, { instancePath: instancePath + "/stdoutLogFile", parentData: data, parentDataProperty: "stdoutLogFile", rootData }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length)), data.processesPerApplication !== void 0 && func0.call(data, "processesPerApplication") && (validate437(data.processesPerApplication, { instancePath: instancePath + "/processesPerApplication", parentData: data, parentDataProperty: "processesPerApplication", rootData }) || (vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors), errors = vErrors.length)), data.forwardWindowsAuthToken !== void 0 && func0.call(data, "forwardWindowsAuthToken") && (validate434(data.forwardWindowsAuthToken, { instancePath: instancePath + "/forwardWindowsAuthToken", parentData: data, parentDataProperty: "forwardWindowsAuthToken", rootData }) || (vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors), errors = vErrors.length)), data.disableStartUpErrorPage !== void 0 && func0.call(data, "disableStartUpErrorPage") && (validate434(data.disableStartUpErrorPage, { instancePath: instancePath + "/disableStartUpErrorPage", parentData: data, parentDataProperty: "disableStartUpErrorPage", rootData }) || (vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors), errors = vErrors.length)), data.recycleOnFileChange !== void 0 && func0.call(data, "recycleOnFileChange")) {
      let data12 = data.recycleOnFileChange;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err0 = { instancePath: instancePath + "/recycleOnFileChange", schemaPath: "#/properties/recycleOnFileChange/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.environmentVariables !== void 0 && func0.call(data, "environmentVariables")) {
      let data13 = data.environmentVariables;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        let err1 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.handlerSettings !== void 0 && func0.call(data, "handlerSettings")) {
      let data14 = data.handlerSettings;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err2 = { instancePath: instancePath + "/handlerSettings", schemaPath: "#/properties/handlerSettings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate421.errors = vErrors, errors === 0;
}
var SystemWebServerModules = validate441;
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate442.errors = vErrors, errors === 0;
}
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate446.errors = vErrors, errors === 0;
}
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate448.errors = vErrors, errors === 0;
}
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "type" || key0 === "preCondition")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate446(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate448(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length)), data.preCondition !== void 0 && func0.call(data, "preCondition") && (validate448(data.preCondition, { instancePath: instancePath + "/preCondition", parentData: data, parentDataProperty: "preCondition", rootData }) || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate445.errors = vErrors, errors === 0;
}
function validate441(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "runAllManagedModulesForAllRequests" || key0 === "runManagedModulesForWebDavRequests" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.runAllManagedModulesForAllRequests !== void 0 && func0.call(data, "runAllManagedModulesForAllRequests") && (validate442(data.runAllManagedModulesForAllRequests, { instancePath: instancePath + "/runAllManagedModulesForAllRequests", parentData: data, parentDataProperty: "runAllManagedModulesForAllRequests", rootData }) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length)), data.runManagedModulesForWebDavRequests !== void 0 && func0.call(data, "runManagedModulesForWebDavRequests") && (validate442(data.runManagedModulesForWebDavRequests, { instancePath: instancePath + "/runManagedModulesForWebDavRequests", parentData: data, parentDataProperty: "runManagedModulesForWebDavRequests", rootData }) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data2 = data.$entries;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key1 of Object.keys(data3))
              if (!(key1 === "add" || key1 === "remove" || key1 === "clear")) {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data3.add !== void 0 && func0.call(data3, "add") && (validate445(data3.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data3, parentDataProperty: "add", rootData }) || (vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors), errors = vErrors.length)), data3.remove !== void 0 && func0.call(data3, "remove")) {
              let data5 = data3.remove;
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.name === void 0 || !func0.call(data5, "name")) {
                  let err2 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                for (let key2 of Object.keys(data5))
                  if (key2 !== "name") {
                    let err3 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                data5.name !== void 0 && func0.call(data5, "name") && (validate446(data5.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data5, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length));
              } else {
                let err4 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data3.clear !== void 0 && func0.call(data3, "clear")) {
              let data7 = data3.clear;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                for (let key3 of Object.keys(data7)) {
                  let err5 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              else {
                let err6 = { instancePath: instancePath + "/$entries/" + i0 + "/clear", schemaPath: "#/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          } else {
            let err7 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate441.errors = vErrors, errors === 0;
}
var SystemWebServerSecurityAccess = validate453;
var pattern13 = new RegExp("^(?:(?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128)(?:, (?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128))*)?$", "u");
function validate454(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern13.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128)(?:, (?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate454.errors = vErrors, errors === 0;
}
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "sslFlags") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.sslFlags !== void 0 && func0.call(data, "sslFlags") && (validate454(data.sslFlags, { instancePath: instancePath + "/sslFlags", parentData: data, parentDataProperty: "sslFlags", rootData }) || (vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate453.errors = vErrors, errors === 0;
}
var SystemWebServerValidation = validate456;
function validate457(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate457.errors = vErrors, errors === 0;
}
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "validateIntegratedModeConfiguration") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.validateIntegratedModeConfiguration !== void 0 && func0.call(data, "validateIntegratedModeConfiguration") && (validate457(data.validateIntegratedModeConfiguration, { instancePath: instancePath + "/validateIntegratedModeConfiguration", parentData: data, parentDataProperty: "validateIntegratedModeConfiguration", rootData }) || (vErrors = vErrors === null ? validate457.errors : vErrors.concat(validate457.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate456.errors = vErrors, errors === 0;
}
var WebFarms = validate459;
function validate460(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate460.errors = vErrors, errors === 0;
}
var schema116 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, enabled: { $ref: "#/definitions/boolean" }, adminUserName: { $ref: "#/definitions/string2" }, adminPassword: { $ref: "#/definitions/string2" }, applicationRequestRouting: { type: "object", properties: { affinity: { type: "object", properties: { useCookie: { $ref: "#/definitions/boolean" }, cookieName: { $ref: "#/definitions/string3" }, useHostName: { $ref: "#/definitions/boolean" }, hostCountersEnabled: { $ref: "#/definitions/boolean" }, useServerProvider: { $ref: "#/definitions/boolean" }, timeout: { $ref: "#/definitions/timeSpan" }, useExternalCache: { $ref: "#/definitions/boolean" }, ignoreSubDomain: { $ref: "#/definitions/boolean" }, ignoreSubDomainClientAffinity: { $ref: "#/definitions/boolean" }, ignoreSubDomainFragmentDepth: { $ref: "#/definitions/integer" }, hostAffinityProvider: { $ref: "#/definitions/string2" }, serverProviderImage: { $ref: "#/definitions/string2" }, $entries: { type: "array", items: { type: "object", properties: { host: { $ref: "#/definitions/host" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, loadBalancing: { type: "object", properties: { algorithm: { $ref: "#/definitions/enum" }, leastResponseTimePeriod: { $ref: "#/definitions/timeSpan2" }, hashServerVariable: { $ref: "#/definitions/string2" }, queryStringNames: { $ref: "#/definitions/string2" }, randomizeLBTies: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, protocol: { type: "object", properties: {} }, healthCheck: { type: "object", properties: {} }, publicKeys: { type: "object", properties: {} } } }, $entries: { type: "array", items: { type: "object", properties: { server: { $ref: "#/definitions/server" } }, additionalProperties: !1 } } }, required: ["name"] };
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/?]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate463.errors = vErrors, errors === 0;
}
function validate466(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate466.errors = vErrors, errors === 0;
}
function validate470(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func50(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate470.errors = vErrors, errors === 0;
}
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2592e3 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 60 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 60, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 60 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate475.errors = vErrors, errors === 0;
}
function validate480(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 32767 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 32767 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate480.errors = vErrors, errors === 0;
}
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 256 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate486.errors = vErrors, errors === 0;
}
function validate488(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "name") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate470(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate488.errors = vErrors, errors === 0;
}
function validate484(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "servers" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate470(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length)), data.servers !== void 0 && func0.call(data, "servers") && (validate486(data.servers, { instancePath: instancePath + "/servers", parentData: data, parentDataProperty: "servers", rootData }) || (vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data2 = data.$entries;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key1 of Object.keys(data3))
              if (key1 !== "equivalentHost") {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            data3.equivalentHost !== void 0 && func0.call(data3, "equivalentHost") && (validate488(data3.equivalentHost, { instancePath: instancePath + "/$entries/" + i0 + "/equivalentHost", parentData: data3, parentDataProperty: "equivalentHost", rootData }) || (vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors), errors = vErrors.length));
          } else {
            let err2 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
      } else {
        let err3 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate484.errors = vErrors, errors === 0;
}
var schema125 = { enum: ["WeightedRoundRobin", "LeastRequests", "LeastResponseTime", "WeightedTotalTraffic", "RequestHash"] };
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "WeightedRoundRobin" || data === "LeastRequests" || data === "LeastResponseTime" || data === "WeightedTotalTraffic" || data === "RequestHash")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema125.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate492.errors = vErrors, errors === 0;
}
function validate494(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 86400 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    let res0;
    if (res0 = data / 1, res0 !== parseInt(res0)) {
      let err2 = { instancePath, schemaPath: "#/multipleOf", keyword: "multipleOf", params: { multipleOf: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate494.errors = vErrors, errors === 0;
}
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4294967295 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate503.errors = vErrors, errors === 0;
}
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 65535 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate505.errors = vErrors, errors === 0;
}
function validate499(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0 || !func0.call(data, "address")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.address !== void 0 && func0.call(data, "address") && (validate470(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length)), data.enabled !== void 0 && func0.call(data, "enabled") && (validate460(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
      let data2 = data.applicationRequestRouting;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        data2.hostName !== void 0 && func0.call(data2, "hostName") && (validate470(data2.hostName, { instancePath: instancePath + "/applicationRequestRouting/hostName", parentData: data2, parentDataProperty: "hostName", rootData }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length)), data2.weight !== void 0 && func0.call(data2, "weight") && (validate503(data2.weight, { instancePath: instancePath + "/applicationRequestRouting/weight", parentData: data2, parentDataProperty: "weight", rootData }) || (vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors), errors = vErrors.length)), data2.httpPort !== void 0 && func0.call(data2, "httpPort") && (validate505(data2.httpPort, { instancePath: instancePath + "/applicationRequestRouting/httpPort", parentData: data2, parentDataProperty: "httpPort", rootData }) || (vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors), errors = vErrors.length)), data2.httpsPort !== void 0 && func0.call(data2, "httpsPort") && (validate505(data2.httpsPort, { instancePath: instancePath + "/applicationRequestRouting/httpsPort", parentData: data2, parentDataProperty: "httpsPort", rootData }) || (vErrors = vErrors === null ? validate505.errors : vErrors.concat(validate505.errors), errors = vErrors.length));
      else {
        let err1 = { instancePath: instancePath + "/applicationRequestRouting", schemaPath: "#/properties/applicationRequestRouting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate499.errors = vErrors, errors === 0;
}
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && (validate463(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors), errors = vErrors.length)), data.enabled !== void 0 && func0.call(data, "enabled") && (validate460(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data.adminUserName !== void 0 && func0.call(data, "adminUserName") && (validate466(data.adminUserName, { instancePath: instancePath + "/adminUserName", parentData: data, parentDataProperty: "adminUserName", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data.adminPassword !== void 0 && func0.call(data, "adminPassword") && (validate466(data.adminPassword, { instancePath: instancePath + "/adminPassword", parentData: data, parentDataProperty: "adminPassword", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
      let data4 = data.applicationRequestRouting;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.affinity !== void 0 && func0.call(data4, "affinity")) {
          let data5 = data4.affinity;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key0 of Object.keys(data5))
              if (!func0.call(schema116.properties.applicationRequestRouting.properties.affinity.properties, key0)) {
                let err1 = { instancePath: instancePath + "/applicationRequestRouting/affinity", schemaPath: "#/properties/applicationRequestRouting/properties/affinity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data5.useCookie !== void 0 && func0.call(data5, "useCookie") && (validate460(data5.useCookie, { instancePath: instancePath + "/applicationRequestRouting/affinity/useCookie", parentData: data5, parentDataProperty: "useCookie", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.cookieName !== void 0 && func0.call(data5, "cookieName") && (validate470(data5.cookieName, { instancePath: instancePath + "/applicationRequestRouting/affinity/cookieName", parentData: data5, parentDataProperty: "cookieName", rootData }) || (vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors), errors = vErrors.length)), data5.useHostName !== void 0 && func0.call(data5, "useHostName") && (validate460(data5.useHostName, { instancePath: instancePath + "/applicationRequestRouting/affinity/useHostName", parentData: data5, parentDataProperty: "useHostName", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.hostCountersEnabled !== void 0 && func0.call(data5, "hostCountersEnabled") && (validate460(data5.hostCountersEnabled, { instancePath: instancePath + "/applicationRequestRouting/affinity/hostCountersEnabled", parentData: data5, parentDataProperty: "hostCountersEnabled", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.useServerProvider !== void 0 && func0.call(data5, "useServerProvider") && (validate460(data5.useServerProvider, { instancePath: instancePath + "/applicationRequestRouting/affinity/useServerProvider", parentData: data5, parentDataProperty: "useServerProvider", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.timeout !== void 0 && func0.call(data5, "timeout") && (validate475(data5.timeout, { instancePath: instancePath + "/applicationRequestRouting/affinity/timeout", parentData: data5, parentDataProperty: "timeout", rootData }) || (vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors), errors = vErrors.length)), data5.useExternalCache !== void 0 && func0.call(data5, "useExternalCache") && (validate460(data5.useExternalCache, { instancePath: instancePath + "/applicationRequestRouting/affinity/useExternalCache", parentData: data5, parentDataProperty: "useExternalCache", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.ignoreSubDomain !== void 0 && func0.call(data5, "ignoreSubDomain") && (validate460(data5.ignoreSubDomain, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomain", parentData: data5, parentDataProperty: "ignoreSubDomain", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.ignoreSubDomainClientAffinity !== void 0 && func0.call(data5, "ignoreSubDomainClientAffinity") && (validate460(data5.ignoreSubDomainClientAffinity, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomainClientAffinity", parentData: data5, parentDataProperty: "ignoreSubDomainClientAffinity", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data5.ignoreSubDomainFragmentDepth !== void 0 && func0.call(data5, "ignoreSubDomainFragmentDepth") && (validate480(data5.ignoreSubDomainFragmentDepth, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomainFragmentDepth", parentData: data5, parentDataProperty: "ignoreSubDomainFragmentDepth", rootData }) || (vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors), errors = vErrors.length)), data5.hostAffinityProvider !== void 0 && func0.call(data5, "hostAffinityProvider") && (validate466(data5.hostAffinityProvider, { instancePath: instancePath + "/applicationRequestRouting/affinity/hostAffinityProvider", parentData: data5, parentDataProperty: "hostAffinityProvider", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data5.serverProviderImage !== void 0 && func0.call(data5, "serverProviderImage") && (validate466(data5.serverProviderImage, { instancePath: instancePath + "/applicationRequestRouting/affinity/serverProviderImage", parentData: data5, parentDataProperty: "serverProviderImage", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data5.$entries !== void 0 && func0.call(data5, "$entries")) {
              let data18 = data5.$entries;
              if (Array.isArray(data18)) {
                let len0 = data18.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data19 = data18[i0];
                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                    for (let key1 of Object.keys(data19))
                      if (key1 !== "host") {
                        let err2 = { instancePath: instancePath + "/applicationRequestRouting/affinity/$entries/" + i0, schemaPath: "#/properties/applicationRequestRouting/properties/affinity/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                    data19.host !== void 0 && func0.call(data19, "host") && (validate484(data19.host, { instancePath: instancePath + "/applicationRequestRouting/affinity/$entries/" + i0 + "/host", parentData: data19, parentDataProperty: "host", rootData }) || (vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors), errors = vErrors.length));
                  } else {
                    let err3 = { instancePath: instancePath + "/applicationRequestRouting/affinity/$entries/" + i0, schemaPath: "#/properties/applicationRequestRouting/properties/affinity/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                }
              } else {
                let err4 = { instancePath: instancePath + "/applicationRequestRouting/affinity/$entries", schemaPath: "#/properties/applicationRequestRouting/properties/affinity/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
          } else {
            let err5 = { instancePath: instancePath + "/applicationRequestRouting/affinity", schemaPath: "#/properties/applicationRequestRouting/properties/affinity/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data4.loadBalancing !== void 0 && func0.call(data4, "loadBalancing")) {
          let data21 = data4.loadBalancing;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (let key2 of Object.keys(data21))
              if (!(key2 === "algorithm" || key2 === "leastResponseTimePeriod" || key2 === "hashServerVariable" || key2 === "queryStringNames" || key2 === "randomizeLBTies")) {
                let err6 = { instancePath: instancePath + "/applicationRequestRouting/loadBalancing", schemaPath: "#/properties/applicationRequestRouting/properties/loadBalancing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            data21.algorithm !== void 0 && func0.call(data21, "algorithm") && (validate492(data21.algorithm, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/algorithm", parentData: data21, parentDataProperty: "algorithm", rootData }) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length)), data21.leastResponseTimePeriod !== void 0 && func0.call(data21, "leastResponseTimePeriod") && (validate494(data21.leastResponseTimePeriod, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/leastResponseTimePeriod", parentData: data21, parentDataProperty: "leastResponseTimePeriod", rootData }) || (vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors), errors = vErrors.length)), data21.hashServerVariable !== void 0 && func0.call(data21, "hashServerVariable") && (validate466(data21.hashServerVariable, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/hashServerVariable", parentData: data21, parentDataProperty: "hashServerVariable", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data21.queryStringNames !== void 0 && func0.call(data21, "queryStringNames") && (validate466(data21.queryStringNames, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/queryStringNames", parentData: data21, parentDataProperty: "queryStringNames", rootData }) || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length)), data21.randomizeLBTies !== void 0 && func0.call(data21, "randomizeLBTies") && (validate460(data21.randomizeLBTies, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/randomizeLBTies", parentData: data21, parentDataProperty: "randomizeLBTies", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length));
          } else {
            let err7 = { instancePath: instancePath + "/applicationRequestRouting/loadBalancing", schemaPath: "#/properties/applicationRequestRouting/properties/loadBalancing/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data4.protocol !== void 0 && func0.call(data4, "protocol")) {
          let data27 = data4.protocol;
          if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
            let err8 = { instancePath: instancePath + "/applicationRequestRouting/protocol", schemaPath: "#/properties/applicationRequestRouting/properties/protocol/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data4.healthCheck !== void 0 && func0.call(data4, "healthCheck")) {
          let data28 = data4.healthCheck;
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
            let err9 = { instancePath: instancePath + "/applicationRequestRouting/healthCheck", schemaPath: "#/properties/applicationRequestRouting/properties/healthCheck/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data4.publicKeys !== void 0 && func0.call(data4, "publicKeys")) {
          let data29 = data4.publicKeys;
          if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
            let err10 = { instancePath: instancePath + "/applicationRequestRouting/publicKeys", schemaPath: "#/properties/applicationRequestRouting/properties/publicKeys/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/applicationRequestRouting", schemaPath: "#/properties/applicationRequestRouting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data30 = data.$entries;
      if (Array.isArray(data30)) {
        let len1 = data30.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data31 = data30[i1];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            for (let key3 of Object.keys(data31))
              if (key3 !== "server") {
                let err12 = { instancePath: instancePath + "/$entries/" + i1, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            data31.server !== void 0 && func0.call(data31, "server") && (validate499(data31.server, { instancePath: instancePath + "/$entries/" + i1 + "/server", parentData: data31, parentDataProperty: "server", rootData }) || (vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors), errors = vErrors.length));
          } else {
            let err13 = { instancePath: instancePath + "/$entries/" + i1, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate462.errors = vErrors, errors === 0;
}
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "onDemandHealthCheck" || key0 === "applicationRequestRouting" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.onDemandHealthCheck !== void 0 && func0.call(data, "onDemandHealthCheck") && (validate460(data.onDemandHealthCheck, { instancePath: instancePath + "/onDemandHealthCheck", parentData: data, parentDataProperty: "onDemandHealthCheck", rootData }) || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
      let data1 = data.applicationRequestRouting;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err1 = { instancePath: instancePath + "/applicationRequestRouting", schemaPath: "#/properties/applicationRequestRouting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data2 = data.$entries;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (let key1 of Object.keys(data3))
              if (key1 !== "webFarm") {
                let err2 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            data3.webFarm !== void 0 && func0.call(data3, "webFarm") && (validate462(data3.webFarm, { instancePath: instancePath + "/$entries/" + i0 + "/webFarm", parentData: data3, parentDataProperty: "webFarm", rootData }) || (vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors), errors = vErrors.length));
          } else {
            let err3 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/$entries", schemaPath: "#/properties/%24entries/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate459.errors = vErrors, errors === 0;
}
var validators = {
  connectionStrings: ConnectionStrings,
  "system.applicationHost/applicationPools": SystemApplicationHostApplicationPools,
  "system.applicationHost/sites": SystemApplicationHostSites,
  "system.web/httpCookies": SystemWebHttpCookies,
  "system.web/sessionPageState": SystemWebSessionPageState,
  "system.web/sessionState": SystemWebSessionState,
  "system.webServer/applicationInitialization": SystemWebServerApplicationInitialization,
  "system.webServer/asp": SystemWebServerAsp,
  "system.webServer/aspNetCore": SystemWebServerAspNetCore,
  "system.webServer/modules": SystemWebServerModules,
  "system.webServer/security/access": SystemWebServerSecurityAccess,
  "system.webServer/validation": SystemWebServerValidation,
  webFarms: WebFarms
};
export { validators };
