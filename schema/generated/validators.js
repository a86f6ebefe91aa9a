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
var AppSettings = validate21;
var func0 = Object.prototype.hasOwnProperty;
var pattern0 = new RegExp("^(?:[\\s\\S]*\\S[\\s\\S]*)?$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern0.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[\\s\\S]*\\S[\\s\\S]*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0 || !func0.call(data, "key")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "key" || key0 === "value")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.key !== void 0 && func0.call(data, "key") && (validate25(data.key, { instancePath: instancePath + "/key", parentData: data, parentDataProperty: "key", rootData }) || (vErrors = withErrors(vErrors, validate25.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate25(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = withErrors(vErrors, validate25.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "file" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.file !== void 0 && func0.call(data, "file") && (validate22(data.file, { instancePath: instancePath + "/file", parentData: data, parentDataProperty: "file", rootData }) || (vErrors = withErrors(vErrors, validate22.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
      let data1 = data.$entries;
      if (Array.isArray(data1)) {
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            for (let key1 of Object.keys(data2))
              if (!(key1 === "add" || key1 === "remove" || key1 === "clear")) {
                let err1 = { instancePath: instancePath + "/$entries/" + i0, schemaPath: "#/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data2.add !== void 0 && func0.call(data2, "add") && (validate24(data2.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data2, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate24.errors), errors = vErrors.length)), data2.remove !== void 0 && func0.call(data2, "remove")) {
              let data4 = data2.remove;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.key === void 0 || !func0.call(data4, "key")) {
                  let err2 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "key" } };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                for (let key2 of Object.keys(data4))
                  if (key2 !== "key") {
                    let err3 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                data4.key !== void 0 && func0.call(data4, "key") && (validate25(data4.key, { instancePath: instancePath + "/$entries/" + i0 + "/remove/key", parentData: data4, parentDataProperty: "key", rootData }) || (vErrors = withErrors(vErrors, validate25.errors), errors = vErrors.length));
              } else {
                let err4 = { instancePath: instancePath + "/$entries/" + i0 + "/remove", schemaPath: "#/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data2.clear !== void 0 && func0.call(data2, "clear")) {
              let data6 = data2.clear;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                for (let key3 of Object.keys(data6)) {
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
var ConnectionStrings = validate30;
var func60 = require_ucs2length().default;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.name !== void 0 && func0.call(data, "name") && (validate32(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate32.errors), errors = vErrors.length)), data.connectionString !== void 0 && func0.call(data, "connectionString") && (validate34(data.connectionString, { instancePath: instancePath + "/connectionString", parentData: data, parentDataProperty: "connectionString", rootData }) || (vErrors = withErrors(vErrors, validate34.errors), errors = vErrors.length)), data.providerName !== void 0 && func0.call(data, "providerName") && (validate34(data.providerName, { instancePath: instancePath + "/providerName", parentData: data, parentDataProperty: "providerName", rootData }) || (vErrors = withErrors(vErrors, validate34.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (data1.add !== void 0 && func0.call(data1, "add") && (validate31(data1.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data1, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate31.errors), errors = vErrors.length)), data1.remove !== void 0 && func0.call(data1, "remove")) {
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
                data3.name !== void 0 && func0.call(data3, "name") && (validate32(data3.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate32.errors), errors = vErrors.length));
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
  return validate30.errors = vErrors, errors === 0;
}
var SystemApplicationHostApplicationPools = validate39, schema14 = { $id: "system.applicationHost/applicationPools", type: "object", properties: { applicationPoolDefaults: { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add3" } }, additionalProperties: !1 } } }, additionalProperties: !1, definitions: { string: { type: "string", pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' }, integer: { type: "integer", minimum: 10, maximum: 65535 }, boolean: { type: "boolean" }, string2: { type: "string" }, enum: { enum: ["Integrated", "Classic"] }, enum2: { enum: ["OnDemand", "AlwaysRunning"] }, enum3: { enum: ["LocalSystem", "LocalService", "NetworkService", "SpecificUser", "ApplicationPoolIdentity"] }, enum4: { enum: ["LogonBatch", "LogonService"] }, timeSpan: { type: "number", minimum: 0, maximum: 2592e3, multipleOf: 60 }, enum5: { enum: ["Terminate", "Suspend"] }, integer2: { type: "integer", minimum: 0, maximum: 2147483647 }, timeSpan2: { type: "number", minimum: 1, maximum: 4294967, multipleOf: 1 }, flags: { type: "string", pattern: "^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$" }, flags2: { type: "string", pattern: "^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$" }, integer3: { type: "integer", minimum: 0, maximum: 4294967295 }, timeSpan3: { type: "number", minimum: 0, maximum: 2592e4, multipleOf: 60 }, timeSpan4: { type: "number", minimum: 0, maximum: 86399, multipleOf: 60 }, add: { type: "object", properties: { value: { $ref: "#/definitions/timeSpan4" } }, required: ["value"], additionalProperties: !1 }, enum6: { enum: ["TcpLevel", "HttpLevel"] }, timeSpan5: { type: "number", minimum: 60, maximum: 864e4, multipleOf: 60 }, integer4: { type: "integer", minimum: 1, maximum: 2147483647 }, integer5: { type: "integer", minimum: 0, maximum: 1e5 }, enum7: { enum: ["NoAction", "KillW3wp", "Throttle", "ThrottleUnderLoad"] }, timeSpan6: { type: "number", minimum: 0, maximum: 86400, multipleOf: 60 }, enum8: { enum: ["MostAvailableMemory", "WindowsScheduling"] }, enum9: { enum: ["Soft", "Hard"] }, string3: { type: "string", minLength: 1 }, add2: { type: "object", properties: { name: { $ref: "#/definitions/string3" }, value: { $ref: "#/definitions/string3" } }, required: ["name", "value"], additionalProperties: !1 }, add3: { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, required: ["name"], additionalProperties: !1 } } };
var pattern1 = new RegExp('^[^|<>&"/\\[\\]+=;:,?*@]*$', "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate40.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate42.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate47.errors = vErrors, errors === 0;
}
var schema19 = { enum: ["Integrated", "Classic"] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Integrated" || data === "Classic")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema19.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
var schema20 = { enum: ["OnDemand", "AlwaysRunning"] };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "OnDemand" || data === "AlwaysRunning")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
var schema21 = { enum: ["LocalSystem", "LocalService", "NetworkService", "SpecificUser", "ApplicationPoolIdentity"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "LocalSystem" || data === "LocalService" || data === "NetworkService" || data === "SpecificUser" || data === "ApplicationPoolIdentity")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
var schema22 = { enum: ["LogonBatch", "LogonService"] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "LogonBatch" || data === "LogonService")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate66.errors = vErrors, errors === 0;
}
var schema24 = { enum: ["Terminate", "Suspend"] };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Terminate" || data === "Suspend")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema24.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate70.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate72.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern2.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:IdleTimeout)(?:, (?:IdleTimeout))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory)(?:, (?:Time|Requests|Schedule|Memory|IsapiUnhealthy|OnDemand|ConfigChange|PrivateMemory))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate83.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate85.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate89.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.value !== void 0 && func0.call(data, "value") && (validate92(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = withErrors(vErrors, validate92.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
var schema33 = { enum: ["TcpLevel", "HttpLevel"] };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "TcpLevel" || data === "HttpLevel")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate101.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate103.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate107.errors = vErrors, errors === 0;
}
var schema37 = { enum: ["NoAction", "KillW3wp", "Throttle", "ThrottleUnderLoad"] };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "NoAction" || data === "KillW3wp" || data === "Throttle" || data === "ThrottleUnderLoad")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate111.errors = vErrors, errors === 0;
}
var schema39 = { enum: ["MostAvailableMemory", "WindowsScheduling"] };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "MostAvailableMemory" || data === "WindowsScheduling")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema39.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
var schema40 = { enum: ["Soft", "Hard"] };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Soft" || data === "Hard")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.name !== void 0 && func0.call(data, "name") && (validate122(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate122.errors), errors = vErrors.length)), data.value !== void 0 && func0.call(data, "value") && (validate122(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = withErrors(vErrors, validate122.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
var schema43 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, queueLength: { $ref: "#/definitions/integer" }, autoStart: { $ref: "#/definitions/boolean" }, enable32BitAppOnWin64: { $ref: "#/definitions/boolean" }, managedRuntimeVersion: { $ref: "#/definitions/string2" }, managedRuntimeLoader: { $ref: "#/definitions/string2" }, enableConfigurationOverride: { $ref: "#/definitions/boolean" }, managedPipelineMode: { $ref: "#/definitions/enum" }, CLRConfigFile: { $ref: "#/definitions/string2" }, passAnonymousToken: { $ref: "#/definitions/boolean" }, startMode: { $ref: "#/definitions/enum2" }, processModel: { type: "object", properties: { identityType: { $ref: "#/definitions/enum3" }, userName: { $ref: "#/definitions/string2" }, password: { $ref: "#/definitions/string2" }, loadUserProfile: { $ref: "#/definitions/boolean" }, setProfileEnvironment: { $ref: "#/definitions/boolean" }, logonType: { $ref: "#/definitions/enum4" }, manualGroupMembership: { $ref: "#/definitions/boolean" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, idleTimeoutAction: { $ref: "#/definitions/enum5" }, maxProcesses: { $ref: "#/definitions/integer2" }, shutdownTimeLimit: { $ref: "#/definitions/timeSpan2" }, startupTimeLimit: { $ref: "#/definitions/timeSpan2" }, pingingEnabled: { $ref: "#/definitions/boolean" }, pingInterval: { $ref: "#/definitions/timeSpan2" }, pingResponseTime: { $ref: "#/definitions/timeSpan2" }, logEventOnProcessModel: { $ref: "#/definitions/flags" }, requestQueueDelegatorIdentity: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, recycling: { type: "object", properties: { disallowOverlappingRotation: { $ref: "#/definitions/boolean" }, disallowRotationOnConfigChange: { $ref: "#/definitions/boolean" }, logEventOnRecycle: { $ref: "#/definitions/flags2" }, periodicRestart: { type: "object", properties: { memory: { $ref: "#/definitions/integer3" }, privateMemory: { $ref: "#/definitions/integer3" }, requests: { $ref: "#/definitions/integer3" }, time: { $ref: "#/definitions/timeSpan3" }, schedule: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 } }, additionalProperties: !1 }, failure: { type: "object", properties: { loadBalancerCapabilities: { $ref: "#/definitions/enum6" }, orphanWorkerProcess: { $ref: "#/definitions/boolean" }, orphanActionExe: { $ref: "#/definitions/string2" }, orphanActionParams: { $ref: "#/definitions/string2" }, rapidFailProtection: { $ref: "#/definitions/boolean" }, rapidFailProtectionInterval: { $ref: "#/definitions/timeSpan5" }, rapidFailProtectionMaxCrashes: { $ref: "#/definitions/integer4" }, autoShutdownExe: { $ref: "#/definitions/string2" }, autoShutdownParams: { $ref: "#/definitions/string2" } }, additionalProperties: !1 }, cpu: { type: "object", properties: { limit: { $ref: "#/definitions/integer5" }, action: { $ref: "#/definitions/enum7" }, resetInterval: { $ref: "#/definitions/timeSpan6" }, smpAffinitized: { $ref: "#/definitions/boolean" }, smpProcessorAffinityMask: { $ref: "#/definitions/integer3" }, smpProcessorAffinityMask2: { $ref: "#/definitions/integer3" }, processorGroup: { $ref: "#/definitions/integer2" }, numaNodeAssignment: { $ref: "#/definitions/enum8" }, numaNodeAffinityMode: { $ref: "#/definitions/enum9" } }, additionalProperties: !1 }, environmentVariables: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string3" } }, required: ["name"], additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, required: ["name"], additionalProperties: !1 };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!func0.call(schema43.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate40(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate40.errors), errors = vErrors.length)), data.queueLength !== void 0 && func0.call(data, "queueLength") && (validate42(data.queueLength, { instancePath: instancePath + "/queueLength", parentData: data, parentDataProperty: "queueLength", rootData }) || (vErrors = withErrors(vErrors, validate42.errors), errors = vErrors.length)), data.autoStart !== void 0 && func0.call(data, "autoStart") && (validate44(data.autoStart, { instancePath: instancePath + "/autoStart", parentData: data, parentDataProperty: "autoStart", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data.enable32BitAppOnWin64 !== void 0 && func0.call(data, "enable32BitAppOnWin64") && (validate44(data.enable32BitAppOnWin64, { instancePath: instancePath + "/enable32BitAppOnWin64", parentData: data, parentDataProperty: "enable32BitAppOnWin64", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data.managedRuntimeVersion !== void 0 && func0.call(data, "managedRuntimeVersion") && (validate47(data.managedRuntimeVersion, { instancePath: instancePath + "/managedRuntimeVersion", parentData: data, parentDataProperty: "managedRuntimeVersion", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data.managedRuntimeLoader !== void 0 && func0.call(data, "managedRuntimeLoader") && (validate47(data.managedRuntimeLoader, { instancePath: instancePath + "/managedRuntimeLoader", parentData: data, parentDataProperty: "managedRuntimeLoader", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data.enableConfigurationOverride !== void 0 && func0.call(data, "enableConfigurationOverride") && (validate44(data.enableConfigurationOverride, { instancePath: instancePath + "/enableConfigurationOverride", parentData: data, parentDataProperty: "enableConfigurationOverride", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data.managedPipelineMode !== void 0 && func0.call(data, "managedPipelineMode") && (validate51(data.managedPipelineMode, { instancePath: instancePath + "/managedPipelineMode", parentData: data, parentDataProperty: "managedPipelineMode", rootData }) || (vErrors = withErrors(vErrors, validate51.errors), errors = vErrors.length)), data.CLRConfigFile !== void 0 && func0.call(data, "CLRConfigFile") && (validate47(data.CLRConfigFile, { instancePath: instancePath + "/CLRConfigFile", parentData: data, parentDataProperty: "CLRConfigFile", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data.passAnonymousToken !== void 0 && func0.call(data, "passAnonymousToken") && (validate44(data.passAnonymousToken, { instancePath: instancePath + "/passAnonymousToken", parentData: data, parentDataProperty: "passAnonymousToken", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data.startMode !== void 0 && func0.call(data, "startMode") && (validate55(data.startMode, { instancePath: instancePath + "/startMode", parentData: data, parentDataProperty: "startMode", rootData }) || (vErrors = withErrors(vErrors, validate55.errors), errors = vErrors.length)), data.processModel !== void 0 && func0.call(data, "processModel")) {
      let data11 = data.processModel;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 of Object.keys(data11))
          if (!func0.call(schema43.properties.processModel.properties, key1)) {
            let err2 = { instancePath: instancePath + "/processModel", schemaPath: "#/properties/processModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data11.identityType !== void 0 && func0.call(data11, "identityType") && (validate57(data11.identityType, { instancePath: instancePath + "/processModel/identityType", parentData: data11, parentDataProperty: "identityType", rootData }) || (vErrors = withErrors(vErrors, validate57.errors), errors = vErrors.length)), data11.userName !== void 0 && func0.call(data11, "userName") && (validate47(data11.userName, { instancePath: instancePath + "/processModel/userName", parentData: data11, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data11.password !== void 0 && func0.call(data11, "password") && (validate47(data11.password, { instancePath: instancePath + "/processModel/password", parentData: data11, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data11.loadUserProfile !== void 0 && func0.call(data11, "loadUserProfile") && (validate44(data11.loadUserProfile, { instancePath: instancePath + "/processModel/loadUserProfile", parentData: data11, parentDataProperty: "loadUserProfile", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data11.setProfileEnvironment !== void 0 && func0.call(data11, "setProfileEnvironment") && (validate44(data11.setProfileEnvironment, { instancePath: instancePath + "/processModel/setProfileEnvironment", parentData: data11, parentDataProperty: "setProfileEnvironment", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data11.logonType !== void 0 && func0.call(data11, "logonType") && (validate63(data11.logonType, { instancePath: instancePath + "/processModel/logonType", parentData: data11, parentDataProperty: "logonType", rootData }) || (vErrors = withErrors(vErrors, validate63.errors), errors = vErrors.length)), data11.manualGroupMembership !== void 0 && func0.call(data11, "manualGroupMembership") && (validate44(data11.manualGroupMembership, { instancePath: instancePath + "/processModel/manualGroupMembership", parentData: data11, parentDataProperty: "manualGroupMembership", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data11.idleTimeout !== void 0 && func0.call(data11, "idleTimeout") && (validate66(data11.idleTimeout, { instancePath: instancePath + "/processModel/idleTimeout", parentData: data11, parentDataProperty: "idleTimeout", rootData }) || (vErrors = withErrors(vErrors, validate66.errors), errors = vErrors.length)), data11.idleTimeoutAction !== void 0 && func0.call(data11, "idleTimeoutAction") && (validate68(data11.idleTimeoutAction, { instancePath: instancePath + "/processModel/idleTimeoutAction", parentData: data11, parentDataProperty: "idleTimeoutAction", rootData }) || (vErrors = withErrors(vErrors, validate68.errors), errors = vErrors.length)), data11.maxProcesses !== void 0 && func0.call(data11, "maxProcesses") && (validate70(data11.maxProcesses, { instancePath: instancePath + "/processModel/maxProcesses", parentData: data11, parentDataProperty: "maxProcesses", rootData }) || (vErrors = withErrors(vErrors, validate70.errors), errors = vErrors.length)), data11.shutdownTimeLimit !== void 0 && func0.call(data11, "shutdownTimeLimit") && (validate72(data11.shutdownTimeLimit, { instancePath: instancePath + "/processModel/shutdownTimeLimit", parentData: data11, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data11.startupTimeLimit !== void 0 && func0.call(data11, "startupTimeLimit") && (validate72(data11.startupTimeLimit, { instancePath: instancePath + "/processModel/startupTimeLimit", parentData: data11, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data11.pingingEnabled !== void 0 && func0.call(data11, "pingingEnabled") && (validate44(data11.pingingEnabled, { instancePath: instancePath + "/processModel/pingingEnabled", parentData: data11, parentDataProperty: "pingingEnabled", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data11.pingInterval !== void 0 && func0.call(data11, "pingInterval") && (validate72(data11.pingInterval, { instancePath: instancePath + "/processModel/pingInterval", parentData: data11, parentDataProperty: "pingInterval", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data11.pingResponseTime !== void 0 && func0.call(data11, "pingResponseTime") && (validate72(data11.pingResponseTime, { instancePath: instancePath + "/processModel/pingResponseTime", parentData: data11, parentDataProperty: "pingResponseTime", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data11.logEventOnProcessModel !== void 0 && func0.call(data11, "logEventOnProcessModel") && (validate78(data11.logEventOnProcessModel, { instancePath: instancePath + "/processModel/logEventOnProcessModel", parentData: data11, parentDataProperty: "logEventOnProcessModel", rootData }) || (vErrors = withErrors(vErrors, validate78.errors), errors = vErrors.length)), data11.requestQueueDelegatorIdentity !== void 0 && func0.call(data11, "requestQueueDelegatorIdentity") && (validate47(data11.requestQueueDelegatorIdentity, { instancePath: instancePath + "/processModel/requestQueueDelegatorIdentity", parentData: data11, parentDataProperty: "requestQueueDelegatorIdentity", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length));
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
        if (data29.disallowOverlappingRotation !== void 0 && func0.call(data29, "disallowOverlappingRotation") && (validate44(data29.disallowOverlappingRotation, { instancePath: instancePath + "/recycling/disallowOverlappingRotation", parentData: data29, parentDataProperty: "disallowOverlappingRotation", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data29.disallowRotationOnConfigChange !== void 0 && func0.call(data29, "disallowRotationOnConfigChange") && (validate44(data29.disallowRotationOnConfigChange, { instancePath: instancePath + "/recycling/disallowRotationOnConfigChange", parentData: data29, parentDataProperty: "disallowRotationOnConfigChange", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data29.logEventOnRecycle !== void 0 && func0.call(data29, "logEventOnRecycle") && (validate83(data29.logEventOnRecycle, { instancePath: instancePath + "/recycling/logEventOnRecycle", parentData: data29, parentDataProperty: "logEventOnRecycle", rootData }) || (vErrors = withErrors(vErrors, validate83.errors), errors = vErrors.length)), data29.periodicRestart !== void 0 && func0.call(data29, "periodicRestart")) {
          let data33 = data29.periodicRestart;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key3 of Object.keys(data33))
              if (!(key3 === "memory" || key3 === "privateMemory" || key3 === "requests" || key3 === "time" || key3 === "schedule")) {
                let err5 = { instancePath: instancePath + "/recycling/periodicRestart", schemaPath: "#/properties/recycling/properties/periodicRestart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            if (data33.memory !== void 0 && func0.call(data33, "memory") && (validate85(data33.memory, { instancePath: instancePath + "/recycling/periodicRestart/memory", parentData: data33, parentDataProperty: "memory", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data33.privateMemory !== void 0 && func0.call(data33, "privateMemory") && (validate85(data33.privateMemory, { instancePath: instancePath + "/recycling/periodicRestart/privateMemory", parentData: data33, parentDataProperty: "privateMemory", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data33.requests !== void 0 && func0.call(data33, "requests") && (validate85(data33.requests, { instancePath: instancePath + "/recycling/periodicRestart/requests", parentData: data33, parentDataProperty: "requests", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data33.time !== void 0 && func0.call(data33, "time") && (validate89(data33.time, { instancePath: instancePath + "/recycling/periodicRestart/time", parentData: data33, parentDataProperty: "time", rootData }) || (vErrors = withErrors(vErrors, validate89.errors), errors = vErrors.length)), data33.schedule !== void 0 && func0.call(data33, "schedule")) {
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
                        if (data40.add !== void 0 && func0.call(data40, "add") && (validate91(data40.add, { instancePath: instancePath + "/recycling/periodicRestart/schedule/$entries/" + i0 + "/add", parentData: data40, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate91.errors), errors = vErrors.length)), data40.clear !== void 0 && func0.call(data40, "clear")) {
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
          if (!func0.call(schema43.properties.failure.properties, key7)) {
            let err15 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        data43.loadBalancerCapabilities !== void 0 && func0.call(data43, "loadBalancerCapabilities") && (validate95(data43.loadBalancerCapabilities, { instancePath: instancePath + "/failure/loadBalancerCapabilities", parentData: data43, parentDataProperty: "loadBalancerCapabilities", rootData }) || (vErrors = withErrors(vErrors, validate95.errors), errors = vErrors.length)), data43.orphanWorkerProcess !== void 0 && func0.call(data43, "orphanWorkerProcess") && (validate44(data43.orphanWorkerProcess, { instancePath: instancePath + "/failure/orphanWorkerProcess", parentData: data43, parentDataProperty: "orphanWorkerProcess", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data43.orphanActionExe !== void 0 && func0.call(data43, "orphanActionExe") && (validate47(data43.orphanActionExe, { instancePath: instancePath + "/failure/orphanActionExe", parentData: data43, parentDataProperty: "orphanActionExe", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data43.orphanActionParams !== void 0 && func0.call(data43, "orphanActionParams") && (validate47(data43.orphanActionParams, { instancePath: instancePath + "/failure/orphanActionParams", parentData: data43, parentDataProperty: "orphanActionParams", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data43.rapidFailProtection !== void 0 && func0.call(data43, "rapidFailProtection") && (validate44(data43.rapidFailProtection, { instancePath: instancePath + "/failure/rapidFailProtection", parentData: data43, parentDataProperty: "rapidFailProtection", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data43.rapidFailProtectionInterval !== void 0 && func0.call(data43, "rapidFailProtectionInterval") && (validate101(data43.rapidFailProtectionInterval, { instancePath: instancePath + "/failure/rapidFailProtectionInterval", parentData: data43, parentDataProperty: "rapidFailProtectionInterval", rootData }) || (vErrors = withErrors(vErrors, validate101.errors), errors = vErrors.length)), data43.rapidFailProtectionMaxCrashes !== void 0 && func0.call(data43, "rapidFailProtectionMaxCrashes") && (validate103(data43.rapidFailProtectionMaxCrashes, { instancePath: instancePath + "/failure/rapidFailProtectionMaxCrashes", parentData: data43, parentDataProperty: "rapidFailProtectionMaxCrashes", rootData }) || (vErrors = withErrors(vErrors, validate103.errors), errors = vErrors.length)), data43.autoShutdownExe !== void 0 && func0.call(data43, "autoShutdownExe") && (validate47(data43.autoShutdownExe, { instancePath: instancePath + "/failure/autoShutdownExe", parentData: data43, parentDataProperty: "autoShutdownExe", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data43.autoShutdownParams !== void 0 && func0.call(data43, "autoShutdownParams") && (validate47(data43.autoShutdownParams, { instancePath: instancePath + "/failure/autoShutdownParams", parentData: data43, parentDataProperty: "autoShutdownParams", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length));
      } else {
        let err16 = { instancePath: instancePath + "/failure", schemaPath: "#/properties/failure/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.cpu !== void 0 && func0.call(data, "cpu")) {
      let data53 = data.cpu;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (let key8 of Object.keys(data53))
          if (!func0.call(schema43.properties.cpu.properties, key8)) {
            let err17 = { instancePath: instancePath + "/cpu", schemaPath: "#/properties/cpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        data53.limit !== void 0 && func0.call(data53, "limit") && (validate107(data53.limit, { instancePath: instancePath + "/cpu/limit", parentData: data53, parentDataProperty: "limit", rootData }) || (vErrors = withErrors(vErrors, validate107.errors), errors = vErrors.length)), data53.action !== void 0 && func0.call(data53, "action") && (validate109(data53.action, { instancePath: instancePath + "/cpu/action", parentData: data53, parentDataProperty: "action", rootData }) || (vErrors = withErrors(vErrors, validate109.errors), errors = vErrors.length)), data53.resetInterval !== void 0 && func0.call(data53, "resetInterval") && (validate111(data53.resetInterval, { instancePath: instancePath + "/cpu/resetInterval", parentData: data53, parentDataProperty: "resetInterval", rootData }) || (vErrors = withErrors(vErrors, validate111.errors), errors = vErrors.length)), data53.smpAffinitized !== void 0 && func0.call(data53, "smpAffinitized") && (validate44(data53.smpAffinitized, { instancePath: instancePath + "/cpu/smpAffinitized", parentData: data53, parentDataProperty: "smpAffinitized", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data53.smpProcessorAffinityMask !== void 0 && func0.call(data53, "smpProcessorAffinityMask") && (validate85(data53.smpProcessorAffinityMask, { instancePath: instancePath + "/cpu/smpProcessorAffinityMask", parentData: data53, parentDataProperty: "smpProcessorAffinityMask", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data53.smpProcessorAffinityMask2 !== void 0 && func0.call(data53, "smpProcessorAffinityMask2") && (validate85(data53.smpProcessorAffinityMask2, { instancePath: instancePath + "/cpu/smpProcessorAffinityMask2", parentData: data53, parentDataProperty: "smpProcessorAffinityMask2", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data53.processorGroup !== void 0 && func0.call(data53, "processorGroup") && (validate70(data53.processorGroup, { instancePath: instancePath + "/cpu/processorGroup", parentData: data53, parentDataProperty: "processorGroup", rootData }) || (vErrors = withErrors(vErrors, validate70.errors), errors = vErrors.length)), data53.numaNodeAssignment !== void 0 && func0.call(data53, "numaNodeAssignment") && (validate117(data53.numaNodeAssignment, { instancePath: instancePath + "/cpu/numaNodeAssignment", parentData: data53, parentDataProperty: "numaNodeAssignment", rootData }) || (vErrors = withErrors(vErrors, validate117.errors), errors = vErrors.length)), data53.numaNodeAffinityMode !== void 0 && func0.call(data53, "numaNodeAffinityMode") && (validate119(data53.numaNodeAffinityMode, { instancePath: instancePath + "/cpu/numaNodeAffinityMode", parentData: data53, parentDataProperty: "numaNodeAffinityMode", rootData }) || (vErrors = withErrors(vErrors, validate119.errors), errors = vErrors.length));
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
                if (data65.add !== void 0 && func0.call(data65, "add") && (validate121(data65.add, { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/add", parentData: data65, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate121.errors), errors = vErrors.length)), data65.remove !== void 0 && func0.call(data65, "remove")) {
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
                    data67.name !== void 0 && func0.call(data67, "name") && (validate122(data67.name, { instancePath: instancePath + "/environmentVariables/$entries/" + i1 + "/remove/name", parentData: data67, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate122.errors), errors = vErrors.length));
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
  return validate127.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!func0.call(schema14.properties.applicationPoolDefaults.properties, key1)) {
            let err1 = { instancePath: instancePath + "/applicationPoolDefaults", schemaPath: "#/properties/applicationPoolDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.name !== void 0 && func0.call(data0, "name") && (validate40(data0.name, { instancePath: instancePath + "/applicationPoolDefaults/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate40.errors), errors = vErrors.length)), data0.queueLength !== void 0 && func0.call(data0, "queueLength") && (validate42(data0.queueLength, { instancePath: instancePath + "/applicationPoolDefaults/queueLength", parentData: data0, parentDataProperty: "queueLength", rootData }) || (vErrors = withErrors(vErrors, validate42.errors), errors = vErrors.length)), data0.autoStart !== void 0 && func0.call(data0, "autoStart") && (validate44(data0.autoStart, { instancePath: instancePath + "/applicationPoolDefaults/autoStart", parentData: data0, parentDataProperty: "autoStart", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data0.enable32BitAppOnWin64 !== void 0 && func0.call(data0, "enable32BitAppOnWin64") && (validate44(data0.enable32BitAppOnWin64, { instancePath: instancePath + "/applicationPoolDefaults/enable32BitAppOnWin64", parentData: data0, parentDataProperty: "enable32BitAppOnWin64", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data0.managedRuntimeVersion !== void 0 && func0.call(data0, "managedRuntimeVersion") && (validate47(data0.managedRuntimeVersion, { instancePath: instancePath + "/applicationPoolDefaults/managedRuntimeVersion", parentData: data0, parentDataProperty: "managedRuntimeVersion", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data0.managedRuntimeLoader !== void 0 && func0.call(data0, "managedRuntimeLoader") && (validate47(data0.managedRuntimeLoader, { instancePath: instancePath + "/applicationPoolDefaults/managedRuntimeLoader", parentData: data0, parentDataProperty: "managedRuntimeLoader", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data0.enableConfigurationOverride !== void 0 && func0.call(data0, "enableConfigurationOverride") && (validate44(data0.enableConfigurationOverride, { instancePath: instancePath + "/applicationPoolDefaults/enableConfigurationOverride", parentData: data0, parentDataProperty: "enableConfigurationOverride", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data0.managedPipelineMode !== void 0 && func0.call(data0, "managedPipelineMode") && (validate51(data0.managedPipelineMode, { instancePath: instancePath + "/applicationPoolDefaults/managedPipelineMode", parentData: data0, parentDataProperty: "managedPipelineMode", rootData }) || (vErrors = withErrors(vErrors, validate51.errors), errors = vErrors.length)), data0.CLRConfigFile !== void 0 && func0.call(data0, "CLRConfigFile") && (validate47(data0.CLRConfigFile, { instancePath: instancePath + "/applicationPoolDefaults/CLRConfigFile", parentData: data0, parentDataProperty: "CLRConfigFile", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data0.passAnonymousToken !== void 0 && func0.call(data0, "passAnonymousToken") && (validate44(data0.passAnonymousToken, { instancePath: instancePath + "/applicationPoolDefaults/passAnonymousToken", parentData: data0, parentDataProperty: "passAnonymousToken", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data0.startMode !== void 0 && func0.call(data0, "startMode") && (validate55(data0.startMode, { instancePath: instancePath + "/applicationPoolDefaults/startMode", parentData: data0, parentDataProperty: "startMode", rootData }) || (vErrors = withErrors(vErrors, validate55.errors), errors = vErrors.length)), data0.processModel !== void 0 && func0.call(data0, "processModel")) {
          let data12 = data0.processModel;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (let key2 of Object.keys(data12))
              if (!func0.call(schema14.properties.applicationPoolDefaults.properties.processModel.properties, key2)) {
                let err2 = { instancePath: instancePath + "/applicationPoolDefaults/processModel", schemaPath: "#/properties/applicationPoolDefaults/properties/processModel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            data12.identityType !== void 0 && func0.call(data12, "identityType") && (validate57(data12.identityType, { instancePath: instancePath + "/applicationPoolDefaults/processModel/identityType", parentData: data12, parentDataProperty: "identityType", rootData }) || (vErrors = withErrors(vErrors, validate57.errors), errors = vErrors.length)), data12.userName !== void 0 && func0.call(data12, "userName") && (validate47(data12.userName, { instancePath: instancePath + "/applicationPoolDefaults/processModel/userName", parentData: data12, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data12.password !== void 0 && func0.call(data12, "password") && (validate47(data12.password, { instancePath: instancePath + "/applicationPoolDefaults/processModel/password", parentData: data12, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data12.loadUserProfile !== void 0 && func0.call(data12, "loadUserProfile") && (validate44(data12.loadUserProfile, { instancePath: instancePath + "/applicationPoolDefaults/processModel/loadUserProfile", parentData: data12, parentDataProperty: "loadUserProfile", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data12.setProfileEnvironment !== void 0 && func0.call(data12, "setProfileEnvironment") && (validate44(data12.setProfileEnvironment, { instancePath: instancePath + "/applicationPoolDefaults/processModel/setProfileEnvironment", parentData: data12, parentDataProperty: "setProfileEnvironment", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data12.logonType !== void 0 && func0.call(data12, "logonType") && (validate63(data12.logonType, { instancePath: instancePath + "/applicationPoolDefaults/processModel/logonType", parentData: data12, parentDataProperty: "logonType", rootData }) || (vErrors = withErrors(vErrors, validate63.errors), errors = vErrors.length)), data12.manualGroupMembership !== void 0 && func0.call(data12, "manualGroupMembership") && (validate44(data12.manualGroupMembership, { instancePath: instancePath + "/applicationPoolDefaults/processModel/manualGroupMembership", parentData: data12, parentDataProperty: "manualGroupMembership", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data12.idleTimeout !== void 0 && func0.call(data12, "idleTimeout") && (validate66(data12.idleTimeout, { instancePath: instancePath + "/applicationPoolDefaults/processModel/idleTimeout", parentData: data12, parentDataProperty: "idleTimeout", rootData }) || (vErrors = withErrors(vErrors, validate66.errors), errors = vErrors.length)), data12.idleTimeoutAction !== void 0 && func0.call(data12, "idleTimeoutAction") && (validate68(data12.idleTimeoutAction, { instancePath: instancePath + "/applicationPoolDefaults/processModel/idleTimeoutAction", parentData: data12, parentDataProperty: "idleTimeoutAction", rootData }) || (vErrors = withErrors(vErrors, validate68.errors), errors = vErrors.length)), data12.maxProcesses !== void 0 && func0.call(data12, "maxProcesses") && (validate70(data12.maxProcesses, { instancePath: instancePath + "/applicationPoolDefaults/processModel/maxProcesses", parentData: data12, parentDataProperty: "maxProcesses", rootData }) || (vErrors = withErrors(vErrors, validate70.errors), errors = vErrors.length)), data12.shutdownTimeLimit !== void 0 && func0.call(data12, "shutdownTimeLimit") && (validate72(data12.shutdownTimeLimit, { instancePath: instancePath + "/applicationPoolDefaults/processModel/shutdownTimeLimit", parentData: data12, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data12.startupTimeLimit !== void 0 && func0.call(data12, "startupTimeLimit") && (validate72(data12.startupTimeLimit, { instancePath: instancePath + "/applicationPoolDefaults/processModel/startupTimeLimit", parentData: data12, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data12.pingingEnabled !== void 0 && func0.call(data12, "pingingEnabled") && (validate44(data12.pingingEnabled, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingingEnabled", parentData: data12, parentDataProperty: "pingingEnabled", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data12.pingInterval !== void 0 && func0.call(data12, "pingInterval") && (validate72(data12.pingInterval, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingInterval", parentData: data12, parentDataProperty: "pingInterval", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data12.pingResponseTime !== void 0 && func0.call(data12, "pingResponseTime") && (validate72(data12.pingResponseTime, { instancePath: instancePath + "/applicationPoolDefaults/processModel/pingResponseTime", parentData: data12, parentDataProperty: "pingResponseTime", rootData }) || (vErrors = withErrors(vErrors, validate72.errors), errors = vErrors.length)), data12.logEventOnProcessModel !== void 0 && func0.call(data12, "logEventOnProcessModel") && (validate78(data12.logEventOnProcessModel, { instancePath: instancePath + "/applicationPoolDefaults/processModel/logEventOnProcessModel", parentData: data12, parentDataProperty: "logEventOnProcessModel", rootData }) || (vErrors = withErrors(vErrors, validate78.errors), errors = vErrors.length)), data12.requestQueueDelegatorIdentity !== void 0 && func0.call(data12, "requestQueueDelegatorIdentity") && (validate47(data12.requestQueueDelegatorIdentity, { instancePath: instancePath + "/applicationPoolDefaults/processModel/requestQueueDelegatorIdentity", parentData: data12, parentDataProperty: "requestQueueDelegatorIdentity", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length));
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
            if (data30.disallowOverlappingRotation !== void 0 && func0.call(data30, "disallowOverlappingRotation") && (validate44(data30.disallowOverlappingRotation, { instancePath: instancePath + "/applicationPoolDefaults/recycling/disallowOverlappingRotation", parentData: data30, parentDataProperty: "disallowOverlappingRotation", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data30.disallowRotationOnConfigChange !== void 0 && func0.call(data30, "disallowRotationOnConfigChange") && (validate44(data30.disallowRotationOnConfigChange, { instancePath: instancePath + "/applicationPoolDefaults/recycling/disallowRotationOnConfigChange", parentData: data30, parentDataProperty: "disallowRotationOnConfigChange", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data30.logEventOnRecycle !== void 0 && func0.call(data30, "logEventOnRecycle") && (validate83(data30.logEventOnRecycle, { instancePath: instancePath + "/applicationPoolDefaults/recycling/logEventOnRecycle", parentData: data30, parentDataProperty: "logEventOnRecycle", rootData }) || (vErrors = withErrors(vErrors, validate83.errors), errors = vErrors.length)), data30.periodicRestart !== void 0 && func0.call(data30, "periodicRestart")) {
              let data34 = data30.periodicRestart;
              if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                for (let key4 of Object.keys(data34))
                  if (!(key4 === "memory" || key4 === "privateMemory" || key4 === "requests" || key4 === "time" || key4 === "schedule")) {
                    let err5 = { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart", schemaPath: "#/properties/applicationPoolDefaults/properties/recycling/properties/periodicRestart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                if (data34.memory !== void 0 && func0.call(data34, "memory") && (validate85(data34.memory, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/memory", parentData: data34, parentDataProperty: "memory", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data34.privateMemory !== void 0 && func0.call(data34, "privateMemory") && (validate85(data34.privateMemory, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/privateMemory", parentData: data34, parentDataProperty: "privateMemory", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data34.requests !== void 0 && func0.call(data34, "requests") && (validate85(data34.requests, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/requests", parentData: data34, parentDataProperty: "requests", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data34.time !== void 0 && func0.call(data34, "time") && (validate89(data34.time, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/time", parentData: data34, parentDataProperty: "time", rootData }) || (vErrors = withErrors(vErrors, validate89.errors), errors = vErrors.length)), data34.schedule !== void 0 && func0.call(data34, "schedule")) {
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
                            if (data41.add !== void 0 && func0.call(data41, "add") && (validate91(data41.add, { instancePath: instancePath + "/applicationPoolDefaults/recycling/periodicRestart/schedule/$entries/" + i0 + "/add", parentData: data41, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate91.errors), errors = vErrors.length)), data41.clear !== void 0 && func0.call(data41, "clear")) {
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
              if (!func0.call(schema14.properties.applicationPoolDefaults.properties.failure.properties, key8)) {
                let err15 = { instancePath: instancePath + "/applicationPoolDefaults/failure", schemaPath: "#/properties/applicationPoolDefaults/properties/failure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            data44.loadBalancerCapabilities !== void 0 && func0.call(data44, "loadBalancerCapabilities") && (validate95(data44.loadBalancerCapabilities, { instancePath: instancePath + "/applicationPoolDefaults/failure/loadBalancerCapabilities", parentData: data44, parentDataProperty: "loadBalancerCapabilities", rootData }) || (vErrors = withErrors(vErrors, validate95.errors), errors = vErrors.length)), data44.orphanWorkerProcess !== void 0 && func0.call(data44, "orphanWorkerProcess") && (validate44(data44.orphanWorkerProcess, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanWorkerProcess", parentData: data44, parentDataProperty: "orphanWorkerProcess", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data44.orphanActionExe !== void 0 && func0.call(data44, "orphanActionExe") && (validate47(data44.orphanActionExe, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanActionExe", parentData: data44, parentDataProperty: "orphanActionExe", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data44.orphanActionParams !== void 0 && func0.call(data44, "orphanActionParams") && (validate47(data44.orphanActionParams, { instancePath: instancePath + "/applicationPoolDefaults/failure/orphanActionParams", parentData: data44, parentDataProperty: "orphanActionParams", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data44.rapidFailProtection !== void 0 && func0.call(data44, "rapidFailProtection") && (validate44(data44.rapidFailProtection, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtection", parentData: data44, parentDataProperty: "rapidFailProtection", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data44.rapidFailProtectionInterval !== void 0 && func0.call(data44, "rapidFailProtectionInterval") && (validate101(data44.rapidFailProtectionInterval, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtectionInterval", parentData: data44, parentDataProperty: "rapidFailProtectionInterval", rootData }) || (vErrors = withErrors(vErrors, validate101.errors), errors = vErrors.length)), data44.rapidFailProtectionMaxCrashes !== void 0 && func0.call(data44, "rapidFailProtectionMaxCrashes") && (validate103(data44.rapidFailProtectionMaxCrashes, { instancePath: instancePath + "/applicationPoolDefaults/failure/rapidFailProtectionMaxCrashes", parentData: data44, parentDataProperty: "rapidFailProtectionMaxCrashes", rootData }) || (vErrors = withErrors(vErrors, validate103.errors), errors = vErrors.length)), data44.autoShutdownExe !== void 0 && func0.call(data44, "autoShutdownExe") && (validate47(data44.autoShutdownExe, { instancePath: instancePath + "/applicationPoolDefaults/failure/autoShutdownExe", parentData: data44, parentDataProperty: "autoShutdownExe", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length)), data44.autoShutdownParams !== void 0 && func0.call(data44, "autoShutdownParams") && (validate47(data44.autoShutdownParams, { instancePath: instancePath + "/applicationPoolDefaults/failure/autoShutdownParams", parentData: data44, parentDataProperty: "autoShutdownParams", rootData }) || (vErrors = withErrors(vErrors, validate47.errors), errors = vErrors.length));
          } else {
            let err16 = { instancePath: instancePath + "/applicationPoolDefaults/failure", schemaPath: "#/properties/applicationPoolDefaults/properties/failure/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.cpu !== void 0 && func0.call(data0, "cpu")) {
          let data54 = data0.cpu;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (let key9 of Object.keys(data54))
              if (!func0.call(schema14.properties.applicationPoolDefaults.properties.cpu.properties, key9)) {
                let err17 = { instancePath: instancePath + "/applicationPoolDefaults/cpu", schemaPath: "#/properties/applicationPoolDefaults/properties/cpu/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            data54.limit !== void 0 && func0.call(data54, "limit") && (validate107(data54.limit, { instancePath: instancePath + "/applicationPoolDefaults/cpu/limit", parentData: data54, parentDataProperty: "limit", rootData }) || (vErrors = withErrors(vErrors, validate107.errors), errors = vErrors.length)), data54.action !== void 0 && func0.call(data54, "action") && (validate109(data54.action, { instancePath: instancePath + "/applicationPoolDefaults/cpu/action", parentData: data54, parentDataProperty: "action", rootData }) || (vErrors = withErrors(vErrors, validate109.errors), errors = vErrors.length)), data54.resetInterval !== void 0 && func0.call(data54, "resetInterval") && (validate111(data54.resetInterval, { instancePath: instancePath + "/applicationPoolDefaults/cpu/resetInterval", parentData: data54, parentDataProperty: "resetInterval", rootData }) || (vErrors = withErrors(vErrors, validate111.errors), errors = vErrors.length)), data54.smpAffinitized !== void 0 && func0.call(data54, "smpAffinitized") && (validate44(data54.smpAffinitized, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpAffinitized", parentData: data54, parentDataProperty: "smpAffinitized", rootData }) || (vErrors = withErrors(vErrors, validate44.errors), errors = vErrors.length)), data54.smpProcessorAffinityMask !== void 0 && func0.call(data54, "smpProcessorAffinityMask") && (validate85(data54.smpProcessorAffinityMask, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpProcessorAffinityMask", parentData: data54, parentDataProperty: "smpProcessorAffinityMask", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data54.smpProcessorAffinityMask2 !== void 0 && func0.call(data54, "smpProcessorAffinityMask2") && (validate85(data54.smpProcessorAffinityMask2, { instancePath: instancePath + "/applicationPoolDefaults/cpu/smpProcessorAffinityMask2", parentData: data54, parentDataProperty: "smpProcessorAffinityMask2", rootData }) || (vErrors = withErrors(vErrors, validate85.errors), errors = vErrors.length)), data54.processorGroup !== void 0 && func0.call(data54, "processorGroup") && (validate70(data54.processorGroup, { instancePath: instancePath + "/applicationPoolDefaults/cpu/processorGroup", parentData: data54, parentDataProperty: "processorGroup", rootData }) || (vErrors = withErrors(vErrors, validate70.errors), errors = vErrors.length)), data54.numaNodeAssignment !== void 0 && func0.call(data54, "numaNodeAssignment") && (validate117(data54.numaNodeAssignment, { instancePath: instancePath + "/applicationPoolDefaults/cpu/numaNodeAssignment", parentData: data54, parentDataProperty: "numaNodeAssignment", rootData }) || (vErrors = withErrors(vErrors, validate117.errors), errors = vErrors.length)), data54.numaNodeAffinityMode !== void 0 && func0.call(data54, "numaNodeAffinityMode") && (validate119(data54.numaNodeAffinityMode, { instancePath: instancePath + "/applicationPoolDefaults/cpu/numaNodeAffinityMode", parentData: data54, parentDataProperty: "numaNodeAffinityMode", rootData }) || (vErrors = withErrors(vErrors, validate119.errors), errors = vErrors.length));
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
                    if (data66.add !== void 0 && func0.call(data66, "add") && (validate121(data66.add, { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/add", parentData: data66, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate121.errors), errors = vErrors.length)), data66.remove !== void 0 && func0.call(data66, "remove")) {
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
                        data68.name !== void 0 && func0.call(data68, "name") && (validate122(data68.name, { instancePath: instancePath + "/applicationPoolDefaults/environmentVariables/$entries/" + i1 + "/remove/name", parentData: data68, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate122.errors), errors = vErrors.length));
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
            data71.add !== void 0 && func0.call(data71, "add") && (validate127(data71.add, { instancePath: instancePath + "/$entries/" + i2 + "/add", parentData: data71, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate127.errors), errors = vErrors.length));
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
  return validate39.errors = vErrors, errors === 0;
}
var SystemApplicationHostSites = validate185, schema44 = { $id: "system.applicationHost/sites", type: "object", properties: { siteDefaults: { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} } }, additionalProperties: !1 }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { site: { $ref: "#/definitions/site" } }, additionalProperties: !1 } } }, additionalProperties: !1, definitions: { string: { type: "string", pattern: "^[^/?]*$" }, integer: { type: "integer", minimum: 0, maximum: 4294967295 }, boolean: { type: "boolean" }, string2: { type: "string", minLength: 1 }, binding: { type: "object", properties: { protocol: { $ref: "#/definitions/string2" }, bindingInformation: { $ref: "#/definitions/string2" }, sslFlags: { $ref: "#/definitions/integer" } }, required: ["protocol", "bindingInformation"], additionalProperties: !1 }, integer2: { type: "integer", minimum: 0, maximum: 4294967295, not: { type: "integer", minimum: 0, maximum: 1023 } }, timeSpan: { type: "number", minimum: 0, maximum: 65535, multipleOf: 1 }, integer3: { type: "integer", minimum: 0, maximum: 16383 }, flags: { type: "string", pattern: "^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$" }, string3: { type: "string" }, enum: { enum: ["IIS", "NCSA", "W3C", "Custom"] }, flags2: { type: "string", pattern: "^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$" }, enum2: { enum: ["MaxSize", "Daily", "Weekly", "Monthly", "Hourly"] }, integer4: { type: "integer", minimum: 1048576, maximum: 4294967295 }, integer5: { type: "integer", minimum: 2, maximum: 65536 }, enum3: { enum: ["RequestHeader", "ResponseHeader", "ServerVariable"] }, add: { type: "object", properties: { logFieldName: { $ref: "#/definitions/string2" }, sourceName: { $ref: "#/definitions/string2" }, sourceType: { $ref: "#/definitions/enum3" } }, required: ["logFieldName", "sourceName", "sourceType"], additionalProperties: !1 }, integer6: { type: "integer", minimum: 1, maximum: 1e4 }, integer7: { type: "integer", minimum: 0, maximum: 1048576 }, string4: { type: "string", pattern: "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$" }, string5: { type: "string", pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' }, enum4: { enum: ["Interactive", "Batch", "Network", "ClearText"] }, virtualDirectory: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, application: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { virtualDirectory: { $ref: "#/definitions/virtualDirectory" } }, additionalProperties: !1 } } }, required: ["path"], additionalProperties: !1 }, site: { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { application: { $ref: "#/definitions/application" } }, additionalProperties: !1 } } }, required: ["name", "id"], additionalProperties: !1 } } };
var pattern4 = new RegExp("^[^/?]*$", "u");
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/?]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate188.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.protocol !== void 0 && func0.call(data, "protocol") && (validate193(data.protocol, { instancePath: instancePath + "/protocol", parentData: data, parentDataProperty: "protocol", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data.bindingInformation !== void 0 && func0.call(data, "bindingInformation") && (validate193(data.bindingInformation, { instancePath: instancePath + "/bindingInformation", parentData: data, parentDataProperty: "bindingInformation", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data.sslFlags !== void 0 && func0.call(data, "sslFlags") && (validate188(data.sslFlags, { instancePath: instancePath + "/sslFlags", parentData: data, parentDataProperty: "sslFlags", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate198.errors = vErrors, errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate201.errors = vErrors, errors === 0;
}
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate203.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$", "u");
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus)(?:, (?:Date|Time|ClientIP|UserName|SiteName|ComputerName|ServerIP|Method|UriStem|UriQuery|HttpStatus|Win32Status|BytesSent|BytesRecv|TimeTaken|ServerPort|UserAgent|Cookie|Referer|ProtocolVersion|Host|HttpSubStatus))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate207.errors = vErrors, errors === 0;
}
var schema55 = { enum: ["IIS", "NCSA", "W3C", "Custom"] };
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "IIS" || data === "NCSA" || data === "W3C" || data === "Custom")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate209.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$", "u");
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:File|ETW)(?:, (?:File|ETW))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate211.errors = vErrors, errors === 0;
}
var schema57 = { enum: ["MaxSize", "Daily", "Weekly", "Monthly", "Hourly"] };
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "MaxSize" || data === "Daily" || data === "Weekly" || data === "Monthly" || data === "Hourly")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate214.errors = vErrors, errors === 0;
}
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate216.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate222.errors = vErrors, errors === 0;
}
var schema61 = { enum: ["RequestHeader", "ResponseHeader", "ServerVariable"] };
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "RequestHeader" || data === "ResponseHeader" || data === "ServerVariable")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate228.errors = vErrors, errors === 0;
}
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.logFieldName !== void 0 && func0.call(data, "logFieldName") && (validate193(data.logFieldName, { instancePath: instancePath + "/logFieldName", parentData: data, parentDataProperty: "logFieldName", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data.sourceName !== void 0 && func0.call(data, "sourceName") && (validate193(data.sourceName, { instancePath: instancePath + "/sourceName", parentData: data, parentDataProperty: "sourceName", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data.sourceType !== void 0 && func0.call(data, "sourceType") && (validate228(data.sourceType, { instancePath: instancePath + "/sourceType", parentData: data, parentDataProperty: "sourceType", rootData }) || (vErrors = withErrors(vErrors, validate228.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate225.errors = vErrors, errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate233.errors = vErrors, errors === 0;
}
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate235.errors = vErrors, errors === 0;
}
var pattern7 = new RegExp("^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$", "u");
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern7.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^/(?:(?!(?:.*/)?\\.{1,2}(?:/|$)).*[^/])?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern1.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: '^[^|<>&"/\\[\\]+=;:,?*@]*$' } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate245.errors = vErrors, errors === 0;
}
var schema66 = { enum: ["Interactive", "Batch", "Network", "ClearText"] };
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Interactive" || data === "Batch" || data === "Network" || data === "ClearText")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema66.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate255.errors = vErrors, errors === 0;
}
var schema67 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, id: { $ref: "#/definitions/integer" }, serverAutoStart: { $ref: "#/definitions/boolean" }, bindings: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { binding: { $ref: "#/definitions/binding" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, limits: { type: "object", properties: { maxBandwidth: { $ref: "#/definitions/integer2" }, maxConnections: { $ref: "#/definitions/integer" }, connectionTimeout: { $ref: "#/definitions/timeSpan" }, maxUrlSegments: { $ref: "#/definitions/integer3" } }, additionalProperties: !1 }, logFile: { type: "object", properties: { logExtFileFlags: { $ref: "#/definitions/flags" }, customLogPluginClsid: { $ref: "#/definitions/string3" }, logFormat: { $ref: "#/definitions/enum" }, logTargetW3C: { $ref: "#/definitions/flags2" }, directory: { $ref: "#/definitions/string2" }, period: { $ref: "#/definitions/enum2" }, truncateSize: { $ref: "#/definitions/integer4" }, localTimeRollover: { $ref: "#/definitions/boolean" }, enabled: { $ref: "#/definitions/boolean" }, logSiteId: { $ref: "#/definitions/boolean" }, flushByEntryCountW3CLog: { $ref: "#/definitions/integer" }, maxLogLineLength: { $ref: "#/definitions/integer5" }, customFields: { type: "object", properties: { maxCustomFieldLength: { $ref: "#/definitions/integer5" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, traceFailedRequestsLogging: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, directory: { $ref: "#/definitions/string3" }, maxLogFiles: { $ref: "#/definitions/integer6" }, maxLogFileSizeKB: { $ref: "#/definitions/integer7" }, customActionsEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, hsts: { type: "object", properties: { enabled: { $ref: "#/definitions/boolean" }, "max-age": { $ref: "#/definitions/integer" }, includeSubDomains: { $ref: "#/definitions/boolean" }, preload: { $ref: "#/definitions/boolean" }, redirectHttpToHttps: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, ftpServer: { type: "object", properties: {} }, applicationDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, applicationPool: { $ref: "#/definitions/string5" }, enabledProtocols: { $ref: "#/definitions/string3" }, serviceAutoStartEnabled: { $ref: "#/definitions/boolean" }, serviceAutoStartProvider: { $ref: "#/definitions/string3" }, preloadEnabled: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, virtualDirectoryDefaults: { type: "object", properties: { path: { $ref: "#/definitions/string4" }, physicalPath: { $ref: "#/definitions/string3" }, userName: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" }, logonMethod: { $ref: "#/definitions/enum4" }, allowSubDirConfig: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, $entries: { type: "array", items: { type: "object", properties: { application: { $ref: "#/definitions/application" } }, additionalProperties: !1 } } }, required: ["name", "id"], additionalProperties: !1 };
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "path" || key0 === "physicalPath" || key0 === "userName" || key0 === "password" || key0 === "logonMethod" || key0 === "allowSubDirConfig")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.path !== void 0 && func0.call(data, "path") && (validate243(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data.physicalPath !== void 0 && func0.call(data, "physicalPath") && (validate207(data.physicalPath, { instancePath: instancePath + "/physicalPath", parentData: data, parentDataProperty: "physicalPath", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data.userName !== void 0 && func0.call(data, "userName") && (validate207(data.userName, { instancePath: instancePath + "/userName", parentData: data, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data.password !== void 0 && func0.call(data, "password") && (validate207(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data.logonMethod !== void 0 && func0.call(data, "logonMethod") && (validate255(data.logonMethod, { instancePath: instancePath + "/logonMethod", parentData: data, parentDataProperty: "logonMethod", rootData }) || (vErrors = withErrors(vErrors, validate255.errors), errors = vErrors.length)), data.allowSubDirConfig !== void 0 && func0.call(data, "allowSubDirConfig") && (validate190(data.allowSubDirConfig, { instancePath: instancePath + "/allowSubDirConfig", parentData: data, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate316.errors = vErrors, errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.path !== void 0 && func0.call(data, "path") && (validate243(data.path, { instancePath: instancePath + "/path", parentData: data, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data.applicationPool !== void 0 && func0.call(data, "applicationPool") && (validate245(data.applicationPool, { instancePath: instancePath + "/applicationPool", parentData: data, parentDataProperty: "applicationPool", rootData }) || (vErrors = withErrors(vErrors, validate245.errors), errors = vErrors.length)), data.enabledProtocols !== void 0 && func0.call(data, "enabledProtocols") && (validate207(data.enabledProtocols, { instancePath: instancePath + "/enabledProtocols", parentData: data, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data.serviceAutoStartEnabled !== void 0 && func0.call(data, "serviceAutoStartEnabled") && (validate190(data.serviceAutoStartEnabled, { instancePath: instancePath + "/serviceAutoStartEnabled", parentData: data, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data.serviceAutoStartProvider !== void 0 && func0.call(data, "serviceAutoStartProvider") && (validate207(data.serviceAutoStartProvider, { instancePath: instancePath + "/serviceAutoStartProvider", parentData: data, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data.preloadEnabled !== void 0 && func0.call(data, "preloadEnabled") && (validate190(data.preloadEnabled, { instancePath: instancePath + "/preloadEnabled", parentData: data, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data.virtualDirectoryDefaults !== void 0 && func0.call(data, "virtualDirectoryDefaults")) {
      let data6 = data.virtualDirectoryDefaults;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 of Object.keys(data6))
          if (!(key1 === "path" || key1 === "physicalPath" || key1 === "userName" || key1 === "password" || key1 === "logonMethod" || key1 === "allowSubDirConfig")) {
            let err2 = { instancePath: instancePath + "/virtualDirectoryDefaults", schemaPath: "#/properties/virtualDirectoryDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        data6.path !== void 0 && func0.call(data6, "path") && (validate243(data6.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data6, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data6.physicalPath !== void 0 && func0.call(data6, "physicalPath") && (validate207(data6.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data6, parentDataProperty: "physicalPath", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data6.userName !== void 0 && func0.call(data6, "userName") && (validate207(data6.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data6, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data6.password !== void 0 && func0.call(data6, "password") && (validate207(data6.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data6, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data6.logonMethod !== void 0 && func0.call(data6, "logonMethod") && (validate255(data6.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data6, parentDataProperty: "logonMethod", rootData }) || (vErrors = withErrors(vErrors, validate255.errors), errors = vErrors.length)), data6.allowSubDirConfig !== void 0 && func0.call(data6, "allowSubDirConfig") && (validate190(data6.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data6, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
            data14.virtualDirectory !== void 0 && func0.call(data14, "virtualDirectory") && (validate316(data14.virtualDirectory, { instancePath: instancePath + "/$entries/" + i0 + "/virtualDirectory", parentData: data14, parentDataProperty: "virtualDirectory", rootData }) || (vErrors = withErrors(vErrors, validate316.errors), errors = vErrors.length));
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
  return validate303.errors = vErrors, errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func0.call(schema67.properties, key0)) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate186(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate186.errors), errors = vErrors.length)), data.id !== void 0 && func0.call(data, "id") && (validate188(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data.serverAutoStart !== void 0 && func0.call(data, "serverAutoStart") && (validate190(data.serverAutoStart, { instancePath: instancePath + "/serverAutoStart", parentData: data, parentDataProperty: "serverAutoStart", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data.bindings !== void 0 && func0.call(data, "bindings")) {
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
                if (data5.binding !== void 0 && func0.call(data5, "binding") && (validate192(data5.binding, { instancePath: instancePath + "/bindings/$entries/" + i0 + "/binding", parentData: data5, parentDataProperty: "binding", rootData }) || (vErrors = withErrors(vErrors, validate192.errors), errors = vErrors.length)), data5.clear !== void 0 && func0.call(data5, "clear")) {
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
        data8.maxBandwidth !== void 0 && func0.call(data8, "maxBandwidth") && (validate198(data8.maxBandwidth, { instancePath: instancePath + "/limits/maxBandwidth", parentData: data8, parentDataProperty: "maxBandwidth", rootData }) || (vErrors = withErrors(vErrors, validate198.errors), errors = vErrors.length)), data8.maxConnections !== void 0 && func0.call(data8, "maxConnections") && (validate188(data8.maxConnections, { instancePath: instancePath + "/limits/maxConnections", parentData: data8, parentDataProperty: "maxConnections", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data8.connectionTimeout !== void 0 && func0.call(data8, "connectionTimeout") && (validate201(data8.connectionTimeout, { instancePath: instancePath + "/limits/connectionTimeout", parentData: data8, parentDataProperty: "connectionTimeout", rootData }) || (vErrors = withErrors(vErrors, validate201.errors), errors = vErrors.length)), data8.maxUrlSegments !== void 0 && func0.call(data8, "maxUrlSegments") && (validate203(data8.maxUrlSegments, { instancePath: instancePath + "/limits/maxUrlSegments", parentData: data8, parentDataProperty: "maxUrlSegments", rootData }) || (vErrors = withErrors(vErrors, validate203.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.logFile !== void 0 && func0.call(data, "logFile")) {
      let data13 = data.logFile;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key5 of Object.keys(data13))
          if (!func0.call(schema67.properties.logFile.properties, key5)) {
            let err12 = { instancePath: instancePath + "/logFile", schemaPath: "#/properties/logFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data13.logExtFileFlags !== void 0 && func0.call(data13, "logExtFileFlags") && (validate205(data13.logExtFileFlags, { instancePath: instancePath + "/logFile/logExtFileFlags", parentData: data13, parentDataProperty: "logExtFileFlags", rootData }) || (vErrors = withErrors(vErrors, validate205.errors), errors = vErrors.length)), data13.customLogPluginClsid !== void 0 && func0.call(data13, "customLogPluginClsid") && (validate207(data13.customLogPluginClsid, { instancePath: instancePath + "/logFile/customLogPluginClsid", parentData: data13, parentDataProperty: "customLogPluginClsid", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data13.logFormat !== void 0 && func0.call(data13, "logFormat") && (validate209(data13.logFormat, { instancePath: instancePath + "/logFile/logFormat", parentData: data13, parentDataProperty: "logFormat", rootData }) || (vErrors = withErrors(vErrors, validate209.errors), errors = vErrors.length)), data13.logTargetW3C !== void 0 && func0.call(data13, "logTargetW3C") && (validate211(data13.logTargetW3C, { instancePath: instancePath + "/logFile/logTargetW3C", parentData: data13, parentDataProperty: "logTargetW3C", rootData }) || (vErrors = withErrors(vErrors, validate211.errors), errors = vErrors.length)), data13.directory !== void 0 && func0.call(data13, "directory") && (validate193(data13.directory, { instancePath: instancePath + "/logFile/directory", parentData: data13, parentDataProperty: "directory", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data13.period !== void 0 && func0.call(data13, "period") && (validate214(data13.period, { instancePath: instancePath + "/logFile/period", parentData: data13, parentDataProperty: "period", rootData }) || (vErrors = withErrors(vErrors, validate214.errors), errors = vErrors.length)), data13.truncateSize !== void 0 && func0.call(data13, "truncateSize") && (validate216(data13.truncateSize, { instancePath: instancePath + "/logFile/truncateSize", parentData: data13, parentDataProperty: "truncateSize", rootData }) || (vErrors = withErrors(vErrors, validate216.errors), errors = vErrors.length)), data13.localTimeRollover !== void 0 && func0.call(data13, "localTimeRollover") && (validate190(data13.localTimeRollover, { instancePath: instancePath + "/logFile/localTimeRollover", parentData: data13, parentDataProperty: "localTimeRollover", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data13.enabled !== void 0 && func0.call(data13, "enabled") && (validate190(data13.enabled, { instancePath: instancePath + "/logFile/enabled", parentData: data13, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data13.logSiteId !== void 0 && func0.call(data13, "logSiteId") && (validate190(data13.logSiteId, { instancePath: instancePath + "/logFile/logSiteId", parentData: data13, parentDataProperty: "logSiteId", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data13.flushByEntryCountW3CLog !== void 0 && func0.call(data13, "flushByEntryCountW3CLog") && (validate188(data13.flushByEntryCountW3CLog, { instancePath: instancePath + "/logFile/flushByEntryCountW3CLog", parentData: data13, parentDataProperty: "flushByEntryCountW3CLog", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data13.maxLogLineLength !== void 0 && func0.call(data13, "maxLogLineLength") && (validate222(data13.maxLogLineLength, { instancePath: instancePath + "/logFile/maxLogLineLength", parentData: data13, parentDataProperty: "maxLogLineLength", rootData }) || (vErrors = withErrors(vErrors, validate222.errors), errors = vErrors.length)), data13.customFields !== void 0 && func0.call(data13, "customFields")) {
          let data26 = data13.customFields;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (let key6 of Object.keys(data26))
              if (!(key6 === "maxCustomFieldLength" || key6 === "$entries")) {
                let err13 = { instancePath: instancePath + "/logFile/customFields", schemaPath: "#/properties/logFile/properties/customFields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (data26.maxCustomFieldLength !== void 0 && func0.call(data26, "maxCustomFieldLength") && (validate222(data26.maxCustomFieldLength, { instancePath: instancePath + "/logFile/customFields/maxCustomFieldLength", parentData: data26, parentDataProperty: "maxCustomFieldLength", rootData }) || (vErrors = withErrors(vErrors, validate222.errors), errors = vErrors.length)), data26.$entries !== void 0 && func0.call(data26, "$entries")) {
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
                    if (data29.add !== void 0 && func0.call(data29, "add") && (validate225(data29.add, { instancePath: instancePath + "/logFile/customFields/$entries/" + i1 + "/add", parentData: data29, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate225.errors), errors = vErrors.length)), data29.clear !== void 0 && func0.call(data29, "clear")) {
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
        data32.enabled !== void 0 && func0.call(data32, "enabled") && (validate190(data32.enabled, { instancePath: instancePath + "/traceFailedRequestsLogging/enabled", parentData: data32, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data32.directory !== void 0 && func0.call(data32, "directory") && (validate207(data32.directory, { instancePath: instancePath + "/traceFailedRequestsLogging/directory", parentData: data32, parentDataProperty: "directory", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data32.maxLogFiles !== void 0 && func0.call(data32, "maxLogFiles") && (validate233(data32.maxLogFiles, { instancePath: instancePath + "/traceFailedRequestsLogging/maxLogFiles", parentData: data32, parentDataProperty: "maxLogFiles", rootData }) || (vErrors = withErrors(vErrors, validate233.errors), errors = vErrors.length)), data32.maxLogFileSizeKB !== void 0 && func0.call(data32, "maxLogFileSizeKB") && (validate235(data32.maxLogFileSizeKB, { instancePath: instancePath + "/traceFailedRequestsLogging/maxLogFileSizeKB", parentData: data32, parentDataProperty: "maxLogFileSizeKB", rootData }) || (vErrors = withErrors(vErrors, validate235.errors), errors = vErrors.length)), data32.customActionsEnabled !== void 0 && func0.call(data32, "customActionsEnabled") && (validate190(data32.customActionsEnabled, { instancePath: instancePath + "/traceFailedRequestsLogging/customActionsEnabled", parentData: data32, parentDataProperty: "customActionsEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
        data38.enabled !== void 0 && func0.call(data38, "enabled") && (validate190(data38.enabled, { instancePath: instancePath + "/hsts/enabled", parentData: data38, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data38["max-age"] !== void 0 && func0.call(data38, "max-age") && (validate188(data38["max-age"], { instancePath: instancePath + "/hsts/max-age", parentData: data38, parentDataProperty: "max-age", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data38.includeSubDomains !== void 0 && func0.call(data38, "includeSubDomains") && (validate190(data38.includeSubDomains, { instancePath: instancePath + "/hsts/includeSubDomains", parentData: data38, parentDataProperty: "includeSubDomains", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data38.preload !== void 0 && func0.call(data38, "preload") && (validate190(data38.preload, { instancePath: instancePath + "/hsts/preload", parentData: data38, parentDataProperty: "preload", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data38.redirectHttpToHttps !== void 0 && func0.call(data38, "redirectHttpToHttps") && (validate190(data38.redirectHttpToHttps, { instancePath: instancePath + "/hsts/redirectHttpToHttps", parentData: data38, parentDataProperty: "redirectHttpToHttps", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
        data45.path !== void 0 && func0.call(data45, "path") && (validate243(data45.path, { instancePath: instancePath + "/applicationDefaults/path", parentData: data45, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data45.applicationPool !== void 0 && func0.call(data45, "applicationPool") && (validate245(data45.applicationPool, { instancePath: instancePath + "/applicationDefaults/applicationPool", parentData: data45, parentDataProperty: "applicationPool", rootData }) || (vErrors = withErrors(vErrors, validate245.errors), errors = vErrors.length)), data45.enabledProtocols !== void 0 && func0.call(data45, "enabledProtocols") && (validate207(data45.enabledProtocols, { instancePath: instancePath + "/applicationDefaults/enabledProtocols", parentData: data45, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data45.serviceAutoStartEnabled !== void 0 && func0.call(data45, "serviceAutoStartEnabled") && (validate190(data45.serviceAutoStartEnabled, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartEnabled", parentData: data45, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data45.serviceAutoStartProvider !== void 0 && func0.call(data45, "serviceAutoStartProvider") && (validate207(data45.serviceAutoStartProvider, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartProvider", parentData: data45, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data45.preloadEnabled !== void 0 && func0.call(data45, "preloadEnabled") && (validate190(data45.preloadEnabled, { instancePath: instancePath + "/applicationDefaults/preloadEnabled", parentData: data45, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
        data52.path !== void 0 && func0.call(data52, "path") && (validate243(data52.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data52, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data52.physicalPath !== void 0 && func0.call(data52, "physicalPath") && (validate207(data52.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data52, parentDataProperty: "physicalPath", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data52.userName !== void 0 && func0.call(data52, "userName") && (validate207(data52.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data52, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data52.password !== void 0 && func0.call(data52, "password") && (validate207(data52.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data52, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data52.logonMethod !== void 0 && func0.call(data52, "logonMethod") && (validate255(data52.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data52, parentDataProperty: "logonMethod", rootData }) || (vErrors = withErrors(vErrors, validate255.errors), errors = vErrors.length)), data52.allowSubDirConfig !== void 0 && func0.call(data52, "allowSubDirConfig") && (validate190(data52.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data52, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
            data60.application !== void 0 && func0.call(data60, "application") && (validate303(data60.application, { instancePath: instancePath + "/$entries/" + i2 + "/application", parentData: data60, parentDataProperty: "application", rootData }) || (vErrors = withErrors(vErrors, validate303.errors), errors = vErrors.length));
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
  return validate258.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!func0.call(schema44.properties.siteDefaults.properties, key1)) {
            let err1 = { instancePath: instancePath + "/siteDefaults", schemaPath: "#/properties/siteDefaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.name !== void 0 && func0.call(data0, "name") && (validate186(data0.name, { instancePath: instancePath + "/siteDefaults/name", parentData: data0, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate186.errors), errors = vErrors.length)), data0.id !== void 0 && func0.call(data0, "id") && (validate188(data0.id, { instancePath: instancePath + "/siteDefaults/id", parentData: data0, parentDataProperty: "id", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data0.serverAutoStart !== void 0 && func0.call(data0, "serverAutoStart") && (validate190(data0.serverAutoStart, { instancePath: instancePath + "/siteDefaults/serverAutoStart", parentData: data0, parentDataProperty: "serverAutoStart", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data0.bindings !== void 0 && func0.call(data0, "bindings")) {
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
                    if (data6.binding !== void 0 && func0.call(data6, "binding") && (validate192(data6.binding, { instancePath: instancePath + "/siteDefaults/bindings/$entries/" + i0 + "/binding", parentData: data6, parentDataProperty: "binding", rootData }) || (vErrors = withErrors(vErrors, validate192.errors), errors = vErrors.length)), data6.clear !== void 0 && func0.call(data6, "clear")) {
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
            data9.maxBandwidth !== void 0 && func0.call(data9, "maxBandwidth") && (validate198(data9.maxBandwidth, { instancePath: instancePath + "/siteDefaults/limits/maxBandwidth", parentData: data9, parentDataProperty: "maxBandwidth", rootData }) || (vErrors = withErrors(vErrors, validate198.errors), errors = vErrors.length)), data9.maxConnections !== void 0 && func0.call(data9, "maxConnections") && (validate188(data9.maxConnections, { instancePath: instancePath + "/siteDefaults/limits/maxConnections", parentData: data9, parentDataProperty: "maxConnections", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data9.connectionTimeout !== void 0 && func0.call(data9, "connectionTimeout") && (validate201(data9.connectionTimeout, { instancePath: instancePath + "/siteDefaults/limits/connectionTimeout", parentData: data9, parentDataProperty: "connectionTimeout", rootData }) || (vErrors = withErrors(vErrors, validate201.errors), errors = vErrors.length)), data9.maxUrlSegments !== void 0 && func0.call(data9, "maxUrlSegments") && (validate203(data9.maxUrlSegments, { instancePath: instancePath + "/siteDefaults/limits/maxUrlSegments", parentData: data9, parentDataProperty: "maxUrlSegments", rootData }) || (vErrors = withErrors(vErrors, validate203.errors), errors = vErrors.length));
          } else {
            let err10 = { instancePath: instancePath + "/siteDefaults/limits", schemaPath: "#/properties/siteDefaults/properties/limits/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.logFile !== void 0 && func0.call(data0, "logFile")) {
          let data14 = data0.logFile;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key6 of Object.keys(data14))
              if (!func0.call(schema44.properties.siteDefaults.properties.logFile.properties, key6)) {
                let err11 = { instancePath: instancePath + "/siteDefaults/logFile", schemaPath: "#/properties/siteDefaults/properties/logFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            if (data14.logExtFileFlags !== void 0 && func0.call(data14, "logExtFileFlags") && (validate205(data14.logExtFileFlags, { instancePath: instancePath + "/siteDefaults/logFile/logExtFileFlags", parentData: data14, parentDataProperty: "logExtFileFlags", rootData }) || (vErrors = withErrors(vErrors, validate205.errors), errors = vErrors.length)), data14.customLogPluginClsid !== void 0 && func0.call(data14, "customLogPluginClsid") && (validate207(data14.customLogPluginClsid, { instancePath: instancePath + "/siteDefaults/logFile/customLogPluginClsid", parentData: data14, parentDataProperty: "customLogPluginClsid", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data14.logFormat !== void 0 && func0.call(data14, "logFormat") && (validate209(data14.logFormat, { instancePath: instancePath + "/siteDefaults/logFile/logFormat", parentData: data14, parentDataProperty: "logFormat", rootData }) || (vErrors = withErrors(vErrors, validate209.errors), errors = vErrors.length)), data14.logTargetW3C !== void 0 && func0.call(data14, "logTargetW3C") && (validate211(data14.logTargetW3C, { instancePath: instancePath + "/siteDefaults/logFile/logTargetW3C", parentData: data14, parentDataProperty: "logTargetW3C", rootData }) || (vErrors = withErrors(vErrors, validate211.errors), errors = vErrors.length)), data14.directory !== void 0 && func0.call(data14, "directory") && (validate193(data14.directory, { instancePath: instancePath + "/siteDefaults/logFile/directory", parentData: data14, parentDataProperty: "directory", rootData }) || (vErrors = withErrors(vErrors, validate193.errors), errors = vErrors.length)), data14.period !== void 0 && func0.call(data14, "period") && (validate214(data14.period, { instancePath: instancePath + "/siteDefaults/logFile/period", parentData: data14, parentDataProperty: "period", rootData }) || (vErrors = withErrors(vErrors, validate214.errors), errors = vErrors.length)), data14.truncateSize !== void 0 && func0.call(data14, "truncateSize") && (validate216(data14.truncateSize, { instancePath: instancePath + "/siteDefaults/logFile/truncateSize", parentData: data14, parentDataProperty: "truncateSize", rootData }) || (vErrors = withErrors(vErrors, validate216.errors), errors = vErrors.length)), data14.localTimeRollover !== void 0 && func0.call(data14, "localTimeRollover") && (validate190(data14.localTimeRollover, { instancePath: instancePath + "/siteDefaults/logFile/localTimeRollover", parentData: data14, parentDataProperty: "localTimeRollover", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data14.enabled !== void 0 && func0.call(data14, "enabled") && (validate190(data14.enabled, { instancePath: instancePath + "/siteDefaults/logFile/enabled", parentData: data14, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data14.logSiteId !== void 0 && func0.call(data14, "logSiteId") && (validate190(data14.logSiteId, { instancePath: instancePath + "/siteDefaults/logFile/logSiteId", parentData: data14, parentDataProperty: "logSiteId", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data14.flushByEntryCountW3CLog !== void 0 && func0.call(data14, "flushByEntryCountW3CLog") && (validate188(data14.flushByEntryCountW3CLog, { instancePath: instancePath + "/siteDefaults/logFile/flushByEntryCountW3CLog", parentData: data14, parentDataProperty: "flushByEntryCountW3CLog", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data14.maxLogLineLength !== void 0 && func0.call(data14, "maxLogLineLength") && (validate222(data14.maxLogLineLength, { instancePath: instancePath + "/siteDefaults/logFile/maxLogLineLength", parentData: data14, parentDataProperty: "maxLogLineLength", rootData }) || (vErrors = withErrors(vErrors, validate222.errors), errors = vErrors.length)), data14.customFields !== void 0 && func0.call(data14, "customFields")) {
              let data27 = data14.customFields;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (let key7 of Object.keys(data27))
                  if (!(key7 === "maxCustomFieldLength" || key7 === "$entries")) {
                    let err12 = { instancePath: instancePath + "/siteDefaults/logFile/customFields", schemaPath: "#/properties/siteDefaults/properties/logFile/properties/customFields/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                if (data27.maxCustomFieldLength !== void 0 && func0.call(data27, "maxCustomFieldLength") && (validate222(data27.maxCustomFieldLength, { instancePath: instancePath + "/siteDefaults/logFile/customFields/maxCustomFieldLength", parentData: data27, parentDataProperty: "maxCustomFieldLength", rootData }) || (vErrors = withErrors(vErrors, validate222.errors), errors = vErrors.length)), data27.$entries !== void 0 && func0.call(data27, "$entries")) {
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
                        if (data30.add !== void 0 && func0.call(data30, "add") && (validate225(data30.add, { instancePath: instancePath + "/siteDefaults/logFile/customFields/$entries/" + i1 + "/add", parentData: data30, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate225.errors), errors = vErrors.length)), data30.clear !== void 0 && func0.call(data30, "clear")) {
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
            data33.enabled !== void 0 && func0.call(data33, "enabled") && (validate190(data33.enabled, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/enabled", parentData: data33, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data33.directory !== void 0 && func0.call(data33, "directory") && (validate207(data33.directory, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/directory", parentData: data33, parentDataProperty: "directory", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data33.maxLogFiles !== void 0 && func0.call(data33, "maxLogFiles") && (validate233(data33.maxLogFiles, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/maxLogFiles", parentData: data33, parentDataProperty: "maxLogFiles", rootData }) || (vErrors = withErrors(vErrors, validate233.errors), errors = vErrors.length)), data33.maxLogFileSizeKB !== void 0 && func0.call(data33, "maxLogFileSizeKB") && (validate235(data33.maxLogFileSizeKB, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/maxLogFileSizeKB", parentData: data33, parentDataProperty: "maxLogFileSizeKB", rootData }) || (vErrors = withErrors(vErrors, validate235.errors), errors = vErrors.length)), data33.customActionsEnabled !== void 0 && func0.call(data33, "customActionsEnabled") && (validate190(data33.customActionsEnabled, { instancePath: instancePath + "/siteDefaults/traceFailedRequestsLogging/customActionsEnabled", parentData: data33, parentDataProperty: "customActionsEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
            data39.enabled !== void 0 && func0.call(data39, "enabled") && (validate190(data39.enabled, { instancePath: instancePath + "/siteDefaults/hsts/enabled", parentData: data39, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data39["max-age"] !== void 0 && func0.call(data39, "max-age") && (validate188(data39["max-age"], { instancePath: instancePath + "/siteDefaults/hsts/max-age", parentData: data39, parentDataProperty: "max-age", rootData }) || (vErrors = withErrors(vErrors, validate188.errors), errors = vErrors.length)), data39.includeSubDomains !== void 0 && func0.call(data39, "includeSubDomains") && (validate190(data39.includeSubDomains, { instancePath: instancePath + "/siteDefaults/hsts/includeSubDomains", parentData: data39, parentDataProperty: "includeSubDomains", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data39.preload !== void 0 && func0.call(data39, "preload") && (validate190(data39.preload, { instancePath: instancePath + "/siteDefaults/hsts/preload", parentData: data39, parentDataProperty: "preload", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data39.redirectHttpToHttps !== void 0 && func0.call(data39, "redirectHttpToHttps") && (validate190(data39.redirectHttpToHttps, { instancePath: instancePath + "/siteDefaults/hsts/redirectHttpToHttps", parentData: data39, parentDataProperty: "redirectHttpToHttps", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
        data46.path !== void 0 && func0.call(data46, "path") && (validate243(data46.path, { instancePath: instancePath + "/applicationDefaults/path", parentData: data46, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data46.applicationPool !== void 0 && func0.call(data46, "applicationPool") && (validate245(data46.applicationPool, { instancePath: instancePath + "/applicationDefaults/applicationPool", parentData: data46, parentDataProperty: "applicationPool", rootData }) || (vErrors = withErrors(vErrors, validate245.errors), errors = vErrors.length)), data46.enabledProtocols !== void 0 && func0.call(data46, "enabledProtocols") && (validate207(data46.enabledProtocols, { instancePath: instancePath + "/applicationDefaults/enabledProtocols", parentData: data46, parentDataProperty: "enabledProtocols", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data46.serviceAutoStartEnabled !== void 0 && func0.call(data46, "serviceAutoStartEnabled") && (validate190(data46.serviceAutoStartEnabled, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartEnabled", parentData: data46, parentDataProperty: "serviceAutoStartEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length)), data46.serviceAutoStartProvider !== void 0 && func0.call(data46, "serviceAutoStartProvider") && (validate207(data46.serviceAutoStartProvider, { instancePath: instancePath + "/applicationDefaults/serviceAutoStartProvider", parentData: data46, parentDataProperty: "serviceAutoStartProvider", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data46.preloadEnabled !== void 0 && func0.call(data46, "preloadEnabled") && (validate190(data46.preloadEnabled, { instancePath: instancePath + "/applicationDefaults/preloadEnabled", parentData: data46, parentDataProperty: "preloadEnabled", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
        data53.path !== void 0 && func0.call(data53, "path") && (validate243(data53.path, { instancePath: instancePath + "/virtualDirectoryDefaults/path", parentData: data53, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate243.errors), errors = vErrors.length)), data53.physicalPath !== void 0 && func0.call(data53, "physicalPath") && (validate207(data53.physicalPath, { instancePath: instancePath + "/virtualDirectoryDefaults/physicalPath", parentData: data53, parentDataProperty: "physicalPath", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data53.userName !== void 0 && func0.call(data53, "userName") && (validate207(data53.userName, { instancePath: instancePath + "/virtualDirectoryDefaults/userName", parentData: data53, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data53.password !== void 0 && func0.call(data53, "password") && (validate207(data53.password, { instancePath: instancePath + "/virtualDirectoryDefaults/password", parentData: data53, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate207.errors), errors = vErrors.length)), data53.logonMethod !== void 0 && func0.call(data53, "logonMethod") && (validate255(data53.logonMethod, { instancePath: instancePath + "/virtualDirectoryDefaults/logonMethod", parentData: data53, parentDataProperty: "logonMethod", rootData }) || (vErrors = withErrors(vErrors, validate255.errors), errors = vErrors.length)), data53.allowSubDirConfig !== void 0 && func0.call(data53, "allowSubDirConfig") && (validate190(data53.allowSubDirConfig, { instancePath: instancePath + "/virtualDirectoryDefaults/allowSubDirConfig", parentData: data53, parentDataProperty: "allowSubDirConfig", rootData }) || (vErrors = withErrors(vErrors, validate190.errors), errors = vErrors.length));
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
            data61.site !== void 0 && func0.call(data61, "site") && (validate258(data61.site, { instancePath: instancePath + "/$entries/" + i2 + "/site", parentData: data61, parentDataProperty: "site", rootData }) || (vErrors = withErrors(vErrors, validate258.errors), errors = vErrors.length));
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
  return validate185.errors = vErrors, errors === 0;
}
var SystemWebAuthentication = validate326, schema70 = { $id: "system.web/authentication", type: "object", properties: { mode: { $ref: "#/definitions/enum" }, forms: { type: "object", properties: { name: { $ref: "#/definitions/string" }, loginUrl: { $ref: "#/definitions/string2" }, defaultUrl: { $ref: "#/definitions/string2" }, protection: { $ref: "#/definitions/enum2" }, timeout: { $ref: "#/definitions/minutes" }, path: { $ref: "#/definitions/string" }, requireSSL: { $ref: "#/definitions/boolean" }, slidingExpiration: { $ref: "#/definitions/boolean" }, cookieless: { $ref: "#/definitions/enum3" }, domain: { $ref: "#/definitions/string3" }, enableCrossAppRedirects: { $ref: "#/definitions/boolean" }, ticketCompatibilityMode: { $ref: "#/definitions/enum4" }, cookieSameSite: { $ref: "#/definitions/enum5" }, credentials: { type: "object", properties: { passwordFormat: { $ref: "#/definitions/enum6" }, $entries: { type: "array", items: { type: "object", properties: { user: { $ref: "#/definitions/user" } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1 }, passport: { type: "object", properties: { redirectUrl: { $ref: "#/definitions/string4" } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { enum: { enum: ["None", "Windows", "Passport", "Forms"] }, string: { type: "string", minLength: 1 }, string2: { type: "string", minLength: 1, pattern: "^(?!\\\\\\\\|[\\s\\S]:)" }, enum2: { enum: ["All", "None", "Encryption", "Validation"] }, minutes: { type: "integer", minimum: 1, maximum: 15372286728 }, boolean: { type: "boolean" }, enum3: { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile"] }, string3: { type: "string" }, enum4: { enum: ["Framework20", "Framework40"] }, enum5: { enum: ["None", "Lax", "Strict", 3] }, enum6: { enum: ["Clear", "SHA1", "MD5", "SHA256", "SHA384", "SHA512", 6, 7] }, user: { type: "object", properties: { name: { $ref: "#/definitions/string3" }, password: { $ref: "#/definitions/string3" } }, required: ["name", "password"], additionalProperties: !1 }, string4: { type: "string", pattern: "^(?!\\\\\\\\|[\\s\\S]:)" } } }, schema71 = { enum: ["None", "Windows", "Passport", "Forms"] };
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Windows" || data === "Passport" || data === "Forms")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema71.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate327.errors = vErrors, errors === 0;
}
function validate329(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate329.errors = vErrors, errors === 0;
}
var pattern9 = new RegExp("^(?!\\\\\\\\|[\\s\\S]:)", "u");
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern9.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\\\\\\\|[\\s\\S]:)" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate331.errors = vErrors, errors === 0;
}
var schema74 = { enum: ["All", "None", "Encryption", "Validation"] };
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "All" || data === "None" || data === "Encryption" || data === "Validation")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema74.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate334.errors = vErrors, errors === 0;
}
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
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
  return validate336.errors = vErrors, errors === 0;
}
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate339.errors = vErrors, errors === 0;
}
var schema77 = { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile"] };
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "UseUri" || data === "UseCookies" || data === "AutoDetect" || data === "UseDeviceProfile")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema77.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate342.errors = vErrors, errors === 0;
}
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate344.errors = vErrors, errors === 0;
}
var schema79 = { enum: ["Framework20", "Framework40"] };
function validate347(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Framework20" || data === "Framework40")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema79.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate347.errors = vErrors, errors === 0;
}
var schema80 = { enum: ["None", "Lax", "Strict", 3] };
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Lax" || data === "Strict" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema80.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate349.errors = vErrors, errors === 0;
}
var schema81 = { enum: ["Clear", "SHA1", "MD5", "SHA256", "SHA384", "SHA512", 6, 7] };
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Clear" || data === "SHA1" || data === "MD5" || data === "SHA256" || data === "SHA384" || data === "SHA512" || data === 6 || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema81.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate351.errors = vErrors, errors === 0;
}
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.password === void 0 || !func0.call(data, "password")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "password" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "password")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate344(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate344.errors), errors = vErrors.length)), data.password !== void 0 && func0.call(data, "password") && (validate344(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate344.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate353.errors = vErrors, errors === 0;
}
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern9.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?!\\\\\\\\|[\\s\\S]:)" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate357.errors = vErrors, errors === 0;
}
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "mode" || key0 === "forms" || key0 === "passport")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mode !== void 0 && func0.call(data, "mode") && (validate327(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = withErrors(vErrors, validate327.errors), errors = vErrors.length)), data.forms !== void 0 && func0.call(data, "forms")) {
      let data1 = data.forms;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (let key1 of Object.keys(data1))
          if (!func0.call(schema70.properties.forms.properties, key1)) {
            let err1 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data1.name !== void 0 && func0.call(data1, "name") && (validate329(data1.name, { instancePath: instancePath + "/forms/name", parentData: data1, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate329.errors), errors = vErrors.length)), data1.loginUrl !== void 0 && func0.call(data1, "loginUrl") && (validate331(data1.loginUrl, { instancePath: instancePath + "/forms/loginUrl", parentData: data1, parentDataProperty: "loginUrl", rootData }) || (vErrors = withErrors(vErrors, validate331.errors), errors = vErrors.length)), data1.defaultUrl !== void 0 && func0.call(data1, "defaultUrl") && (validate331(data1.defaultUrl, { instancePath: instancePath + "/forms/defaultUrl", parentData: data1, parentDataProperty: "defaultUrl", rootData }) || (vErrors = withErrors(vErrors, validate331.errors), errors = vErrors.length)), data1.protection !== void 0 && func0.call(data1, "protection") && (validate334(data1.protection, { instancePath: instancePath + "/forms/protection", parentData: data1, parentDataProperty: "protection", rootData }) || (vErrors = withErrors(vErrors, validate334.errors), errors = vErrors.length)), data1.timeout !== void 0 && func0.call(data1, "timeout") && (validate336(data1.timeout, { instancePath: instancePath + "/forms/timeout", parentData: data1, parentDataProperty: "timeout", rootData }) || (vErrors = withErrors(vErrors, validate336.errors), errors = vErrors.length)), data1.path !== void 0 && func0.call(data1, "path") && (validate329(data1.path, { instancePath: instancePath + "/forms/path", parentData: data1, parentDataProperty: "path", rootData }) || (vErrors = withErrors(vErrors, validate329.errors), errors = vErrors.length)), data1.requireSSL !== void 0 && func0.call(data1, "requireSSL") && (validate339(data1.requireSSL, { instancePath: instancePath + "/forms/requireSSL", parentData: data1, parentDataProperty: "requireSSL", rootData }) || (vErrors = withErrors(vErrors, validate339.errors), errors = vErrors.length)), data1.slidingExpiration !== void 0 && func0.call(data1, "slidingExpiration") && (validate339(data1.slidingExpiration, { instancePath: instancePath + "/forms/slidingExpiration", parentData: data1, parentDataProperty: "slidingExpiration", rootData }) || (vErrors = withErrors(vErrors, validate339.errors), errors = vErrors.length)), data1.cookieless !== void 0 && func0.call(data1, "cookieless") && (validate342(data1.cookieless, { instancePath: instancePath + "/forms/cookieless", parentData: data1, parentDataProperty: "cookieless", rootData }) || (vErrors = withErrors(vErrors, validate342.errors), errors = vErrors.length)), data1.domain !== void 0 && func0.call(data1, "domain") && (validate344(data1.domain, { instancePath: instancePath + "/forms/domain", parentData: data1, parentDataProperty: "domain", rootData }) || (vErrors = withErrors(vErrors, validate344.errors), errors = vErrors.length)), data1.enableCrossAppRedirects !== void 0 && func0.call(data1, "enableCrossAppRedirects") && (validate339(data1.enableCrossAppRedirects, { instancePath: instancePath + "/forms/enableCrossAppRedirects", parentData: data1, parentDataProperty: "enableCrossAppRedirects", rootData }) || (vErrors = withErrors(vErrors, validate339.errors), errors = vErrors.length)), data1.ticketCompatibilityMode !== void 0 && func0.call(data1, "ticketCompatibilityMode") && (validate347(data1.ticketCompatibilityMode, { instancePath: instancePath + "/forms/ticketCompatibilityMode", parentData: data1, parentDataProperty: "ticketCompatibilityMode", rootData }) || (vErrors = withErrors(vErrors, validate347.errors), errors = vErrors.length)), data1.cookieSameSite !== void 0 && func0.call(data1, "cookieSameSite") && (validate349(data1.cookieSameSite, { instancePath: instancePath + "/forms/cookieSameSite", parentData: data1, parentDataProperty: "cookieSameSite", rootData }) || (vErrors = withErrors(vErrors, validate349.errors), errors = vErrors.length)), data1.credentials !== void 0 && func0.call(data1, "credentials")) {
          let data15 = data1.credentials;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            for (let key2 of Object.keys(data15))
              if (!(key2 === "passwordFormat" || key2 === "$entries")) {
                let err2 = { instancePath: instancePath + "/forms/credentials", schemaPath: "#/properties/forms/properties/credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
            if (data15.passwordFormat !== void 0 && func0.call(data15, "passwordFormat") && (validate351(data15.passwordFormat, { instancePath: instancePath + "/forms/credentials/passwordFormat", parentData: data15, parentDataProperty: "passwordFormat", rootData }) || (vErrors = withErrors(vErrors, validate351.errors), errors = vErrors.length)), data15.$entries !== void 0 && func0.call(data15, "$entries")) {
              let data17 = data15.$entries;
              if (Array.isArray(data17)) {
                let len0 = data17.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data18 = data17[i0];
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    for (let key3 of Object.keys(data18))
                      if (key3 !== "user") {
                        let err3 = { instancePath: instancePath + "/forms/credentials/$entries/" + i0, schemaPath: "#/properties/forms/properties/credentials/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                      }
                    data18.user !== void 0 && func0.call(data18, "user") && (validate353(data18.user, { instancePath: instancePath + "/forms/credentials/$entries/" + i0 + "/user", parentData: data18, parentDataProperty: "user", rootData }) || (vErrors = withErrors(vErrors, validate353.errors), errors = vErrors.length));
                  } else {
                    let err4 = { instancePath: instancePath + "/forms/credentials/$entries/" + i0, schemaPath: "#/properties/forms/properties/credentials/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                }
              } else {
                let err5 = { instancePath: instancePath + "/forms/credentials/$entries", schemaPath: "#/properties/forms/properties/credentials/properties/%24entries/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            let err6 = { instancePath: instancePath + "/forms/credentials", schemaPath: "#/properties/forms/properties/credentials/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/forms", schemaPath: "#/properties/forms/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.passport !== void 0 && func0.call(data, "passport")) {
      let data20 = data.passport;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key4 of Object.keys(data20))
          if (key4 !== "redirectUrl") {
            let err8 = { instancePath: instancePath + "/passport", schemaPath: "#/properties/passport/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data20.redirectUrl !== void 0 && func0.call(data20, "redirectUrl") && (validate357(data20.redirectUrl, { instancePath: instancePath + "/passport/redirectUrl", parentData: data20, parentDataProperty: "redirectUrl", rootData }) || (vErrors = withErrors(vErrors, validate357.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/passport", schemaPath: "#/properties/passport/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate326.errors = vErrors, errors === 0;
}
var SystemWebCompilation = validate359, schema84 = { $id: "system.web/compilation", type: "object", properties: { tempDirectory: { $ref: "#/definitions/string" }, debug: { $ref: "#/definitions/boolean" }, strict: { $ref: "#/definitions/boolean" }, explicit: { $ref: "#/definitions/boolean" }, batch: { $ref: "#/definitions/boolean" }, optimizeCompilations: { $ref: "#/definitions/boolean" }, batchTimeout: { $ref: "#/definitions/seconds" }, maxBatchSize: { $ref: "#/definitions/integer" }, maxBatchGeneratedFileSize: { $ref: "#/definitions/integer" }, numRecompilesBeforeAppRestart: { $ref: "#/definitions/integer" }, defaultLanguage: { $ref: "#/definitions/string" }, targetFramework: { $ref: "#/definitions/string" }, urlLinePragmas: { $ref: "#/definitions/boolean" }, assemblyPostProcessorType: { $ref: "#/definitions/string" }, enablePrefetchOptimization: { $ref: "#/definitions/boolean" }, profileGuidedOptimizations: { $ref: "#/definitions/enum" }, controlBuilderInterceptorType: { $ref: "#/definitions/string" }, disableObsoleteWarnings: { $ref: "#/definitions/boolean" }, maxConcurrentCompilations: { $ref: "#/definitions/integer" }, compilers: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { compiler: { $ref: "#/definitions/compiler" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, assemblies: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, remove: { type: "object", properties: { assembly: { $ref: "#/definitions/string2" } }, required: ["assembly"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, buildProviders: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" }, remove: { type: "object", properties: { extension: { $ref: "#/definitions/string2" } }, required: ["extension"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, folderLevelBuildProviders: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add3" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string2" } }, required: ["name"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, expressionBuilders: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add4" }, remove: { type: "object", properties: { expressionPrefix: { $ref: "#/definitions/string2" } }, required: ["expressionPrefix"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, codeSubDirectories: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add5" } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { string: { type: "string" }, boolean: { type: "boolean" }, seconds: { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" }, integer: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, enum: { enum: ["None", "All"] }, integer2: { type: "integer", minimum: 0, maximum: 4 }, compiler: { type: "object", properties: { language: { $ref: "#/definitions/string" }, extension: { $ref: "#/definitions/string" }, type: { $ref: "#/definitions/string" }, warningLevel: { $ref: "#/definitions/integer2" }, compilerOptions: { $ref: "#/definitions/string" } }, required: ["type"], additionalProperties: !1 }, string2: { type: "string", minLength: 1 }, add: { type: "object", properties: { assembly: { $ref: "#/definitions/string2" } }, required: ["assembly"], additionalProperties: !1 }, add2: { type: "object", properties: { extension: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string2" } }, required: ["extension", "type"], additionalProperties: !1 }, add3: { type: "object", properties: { name: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string2" } }, required: ["name", "type"], additionalProperties: !1 }, add4: { type: "object", properties: { expressionPrefix: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string2" } }, required: ["expressionPrefix", "type"], additionalProperties: !1 }, add5: { type: "object", properties: { directoryName: { $ref: "#/definitions/string2" } }, required: ["directoryName"], additionalProperties: !1 } } };
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate360.errors = vErrors, errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate362.errors = vErrors, errors === 0;
}
var schema87 = { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" }, pattern11 = new RegExp("^Infinite$", "u");
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema87.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate368.errors = vErrors, errors === 0;
}
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data < -2147483648 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate370.errors = vErrors, errors === 0;
}
var schema89 = { enum: ["None", "All"] };
function validate379(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "All")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate379.errors = vErrors, errors === 0;
}
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 4 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate388.errors = vErrors, errors === 0;
}
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "language" || key0 === "extension" || key0 === "type" || key0 === "warningLevel" || key0 === "compilerOptions")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.language !== void 0 && func0.call(data, "language") && (validate360(data.language, { instancePath: instancePath + "/language", parentData: data, parentDataProperty: "language", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.extension !== void 0 && func0.call(data, "extension") && (validate360(data.extension, { instancePath: instancePath + "/extension", parentData: data, parentDataProperty: "extension", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate360(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.warningLevel !== void 0 && func0.call(data, "warningLevel") && (validate388(data.warningLevel, { instancePath: instancePath + "/warningLevel", parentData: data, parentDataProperty: "warningLevel", rootData }) || (vErrors = withErrors(vErrors, validate388.errors), errors = vErrors.length)), data.compilerOptions !== void 0 && func0.call(data, "compilerOptions") && (validate360(data.compilerOptions, { instancePath: instancePath + "/compilerOptions", parentData: data, parentDataProperty: "compilerOptions", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate384.errors = vErrors, errors === 0;
}
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate393.errors = vErrors, errors === 0;
}
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.assembly === void 0 || !func0.call(data, "assembly")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "assembly" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "assembly") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.assembly !== void 0 && func0.call(data, "assembly") && (validate393(data.assembly, { instancePath: instancePath + "/assembly", parentData: data, parentDataProperty: "assembly", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate392.errors = vErrors, errors === 0;
}
function validate397(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extension === void 0 || !func0.call(data, "extension")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extension" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "extension" || key0 === "type")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.extension !== void 0 && func0.call(data, "extension") && (validate393(data.extension, { instancePath: instancePath + "/extension", parentData: data, parentDataProperty: "extension", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate393(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate397.errors = vErrors, errors === 0;
}
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "type")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate393(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate393(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate402.errors = vErrors, errors === 0;
}
function validate407(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expressionPrefix === void 0 || !func0.call(data, "expressionPrefix")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expressionPrefix" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.type === void 0 || !func0.call(data, "type")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "expressionPrefix" || key0 === "type")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.expressionPrefix !== void 0 && func0.call(data, "expressionPrefix") && (validate393(data.expressionPrefix, { instancePath: instancePath + "/expressionPrefix", parentData: data, parentDataProperty: "expressionPrefix", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate393(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate407.errors = vErrors, errors === 0;
}
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.directoryName === void 0 || !func0.call(data, "directoryName")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "directoryName" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "directoryName") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.directoryName !== void 0 && func0.call(data, "directoryName") && (validate393(data.directoryName, { instancePath: instancePath + "/directoryName", parentData: data, parentDataProperty: "directoryName", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate412.errors = vErrors, errors === 0;
}
function validate359(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema84.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.tempDirectory !== void 0 && func0.call(data, "tempDirectory") && (validate360(data.tempDirectory, { instancePath: instancePath + "/tempDirectory", parentData: data, parentDataProperty: "tempDirectory", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.debug !== void 0 && func0.call(data, "debug") && (validate362(data.debug, { instancePath: instancePath + "/debug", parentData: data, parentDataProperty: "debug", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.strict !== void 0 && func0.call(data, "strict") && (validate362(data.strict, { instancePath: instancePath + "/strict", parentData: data, parentDataProperty: "strict", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.explicit !== void 0 && func0.call(data, "explicit") && (validate362(data.explicit, { instancePath: instancePath + "/explicit", parentData: data, parentDataProperty: "explicit", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.batch !== void 0 && func0.call(data, "batch") && (validate362(data.batch, { instancePath: instancePath + "/batch", parentData: data, parentDataProperty: "batch", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.optimizeCompilations !== void 0 && func0.call(data, "optimizeCompilations") && (validate362(data.optimizeCompilations, { instancePath: instancePath + "/optimizeCompilations", parentData: data, parentDataProperty: "optimizeCompilations", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.batchTimeout !== void 0 && func0.call(data, "batchTimeout") && (validate368(data.batchTimeout, { instancePath: instancePath + "/batchTimeout", parentData: data, parentDataProperty: "batchTimeout", rootData }) || (vErrors = withErrors(vErrors, validate368.errors), errors = vErrors.length)), data.maxBatchSize !== void 0 && func0.call(data, "maxBatchSize") && (validate370(data.maxBatchSize, { instancePath: instancePath + "/maxBatchSize", parentData: data, parentDataProperty: "maxBatchSize", rootData }) || (vErrors = withErrors(vErrors, validate370.errors), errors = vErrors.length)), data.maxBatchGeneratedFileSize !== void 0 && func0.call(data, "maxBatchGeneratedFileSize") && (validate370(data.maxBatchGeneratedFileSize, { instancePath: instancePath + "/maxBatchGeneratedFileSize", parentData: data, parentDataProperty: "maxBatchGeneratedFileSize", rootData }) || (vErrors = withErrors(vErrors, validate370.errors), errors = vErrors.length)), data.numRecompilesBeforeAppRestart !== void 0 && func0.call(data, "numRecompilesBeforeAppRestart") && (validate370(data.numRecompilesBeforeAppRestart, { instancePath: instancePath + "/numRecompilesBeforeAppRestart", parentData: data, parentDataProperty: "numRecompilesBeforeAppRestart", rootData }) || (vErrors = withErrors(vErrors, validate370.errors), errors = vErrors.length)), data.defaultLanguage !== void 0 && func0.call(data, "defaultLanguage") && (validate360(data.defaultLanguage, { instancePath: instancePath + "/defaultLanguage", parentData: data, parentDataProperty: "defaultLanguage", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.targetFramework !== void 0 && func0.call(data, "targetFramework") && (validate360(data.targetFramework, { instancePath: instancePath + "/targetFramework", parentData: data, parentDataProperty: "targetFramework", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.urlLinePragmas !== void 0 && func0.call(data, "urlLinePragmas") && (validate362(data.urlLinePragmas, { instancePath: instancePath + "/urlLinePragmas", parentData: data, parentDataProperty: "urlLinePragmas", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.assemblyPostProcessorType !== void 0 && func0.call(data, "assemblyPostProcessorType") && (validate360(data.assemblyPostProcessorType, { instancePath: instancePath + "/assemblyPostProcessorType", parentData: data, parentDataProperty: "assemblyPostProcessorType", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.enablePrefetchOptimization !== void 0 && func0.call(data, "enablePrefetchOptimization") && (validate362(data.enablePrefetchOptimization, { instancePath: instancePath + "/enablePrefetchOptimization", parentData: data, parentDataProperty: "enablePrefetchOptimization", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.profileGuidedOptimizations !== void 0 && func0.call(data, "profileGuidedOptimizations") && (validate379(data.profileGuidedOptimizations, { instancePath: instancePath + "/profileGuidedOptimizations", parentData: data, parentDataProperty: "profileGuidedOptimizations", rootData }) || (vErrors = withErrors(vErrors, validate379.errors), errors = vErrors.length)), data.controlBuilderInterceptorType !== void 0 && func0.call(data, "controlBuilderInterceptorType") && (validate360(data.controlBuilderInterceptorType, { instancePath: instancePath + "/controlBuilderInterceptorType", parentData: data, parentDataProperty: "controlBuilderInterceptorType", rootData }) || (vErrors = withErrors(vErrors, validate360.errors), errors = vErrors.length)), data.disableObsoleteWarnings !== void 0 && func0.call(data, "disableObsoleteWarnings") && (validate362(data.disableObsoleteWarnings, { instancePath: instancePath + "/disableObsoleteWarnings", parentData: data, parentDataProperty: "disableObsoleteWarnings", rootData }) || (vErrors = withErrors(vErrors, validate362.errors), errors = vErrors.length)), data.maxConcurrentCompilations !== void 0 && func0.call(data, "maxConcurrentCompilations") && (validate370(data.maxConcurrentCompilations, { instancePath: instancePath + "/maxConcurrentCompilations", parentData: data, parentDataProperty: "maxConcurrentCompilations", rootData }) || (vErrors = withErrors(vErrors, validate370.errors), errors = vErrors.length)), data.compilers !== void 0 && func0.call(data, "compilers")) {
      let data19 = data.compilers;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key1 of Object.keys(data19))
          if (key1 !== "$entries") {
            let err1 = { instancePath: instancePath + "/compilers", schemaPath: "#/properties/compilers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data19.$entries !== void 0 && func0.call(data19, "$entries")) {
          let data20 = data19.$entries;
          if (Array.isArray(data20)) {
            let len0 = data20.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data21 = data20[i0];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (let key2 of Object.keys(data21))
                  if (key2 !== "compiler") {
                    let err2 = { instancePath: instancePath + "/compilers/$entries/" + i0, schemaPath: "#/properties/compilers/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                data21.compiler !== void 0 && func0.call(data21, "compiler") && (validate384(data21.compiler, { instancePath: instancePath + "/compilers/$entries/" + i0 + "/compiler", parentData: data21, parentDataProperty: "compiler", rootData }) || (vErrors = withErrors(vErrors, validate384.errors), errors = vErrors.length));
              } else {
                let err3 = { instancePath: instancePath + "/compilers/$entries/" + i0, schemaPath: "#/properties/compilers/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            }
          } else {
            let err4 = { instancePath: instancePath + "/compilers/$entries", schemaPath: "#/properties/compilers/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/compilers", schemaPath: "#/properties/compilers/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.assemblies !== void 0 && func0.call(data, "assemblies")) {
      let data23 = data.assemblies;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (let key3 of Object.keys(data23))
          if (key3 !== "$entries") {
            let err6 = { instancePath: instancePath + "/assemblies", schemaPath: "#/properties/assemblies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data23.$entries !== void 0 && func0.call(data23, "$entries")) {
          let data24 = data23.$entries;
          if (Array.isArray(data24)) {
            let len1 = data24.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data25 = data24[i1];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (let key4 of Object.keys(data25))
                  if (!(key4 === "add" || key4 === "remove" || key4 === "clear")) {
                    let err7 = { instancePath: instancePath + "/assemblies/$entries/" + i1, schemaPath: "#/properties/assemblies/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                if (data25.add !== void 0 && func0.call(data25, "add") && (validate392(data25.add, { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/add", parentData: data25, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate392.errors), errors = vErrors.length)), data25.remove !== void 0 && func0.call(data25, "remove")) {
                  let data27 = data25.remove;
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.assembly === void 0 || !func0.call(data27, "assembly")) {
                      let err8 = { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/remove", schemaPath: "#/properties/assemblies/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "assembly" } };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    for (let key5 of Object.keys(data27))
                      if (key5 !== "assembly") {
                        let err9 = { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/remove", schemaPath: "#/properties/assemblies/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                      }
                    data27.assembly !== void 0 && func0.call(data27, "assembly") && (validate393(data27.assembly, { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/remove/assembly", parentData: data27, parentDataProperty: "assembly", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
                  } else {
                    let err10 = { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/remove", schemaPath: "#/properties/assemblies/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                  }
                }
                if (data25.clear !== void 0 && func0.call(data25, "clear")) {
                  let data29 = data25.clear;
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29))
                    for (let key6 of Object.keys(data29)) {
                      let err11 = { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/clear", schemaPath: "#/properties/assemblies/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  else {
                    let err12 = { instancePath: instancePath + "/assemblies/$entries/" + i1 + "/clear", schemaPath: "#/properties/assemblies/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                }
              } else {
                let err13 = { instancePath: instancePath + "/assemblies/$entries/" + i1, schemaPath: "#/properties/assemblies/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/assemblies/$entries", schemaPath: "#/properties/assemblies/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/assemblies", schemaPath: "#/properties/assemblies/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.buildProviders !== void 0 && func0.call(data, "buildProviders")) {
      let data30 = data.buildProviders;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key7 of Object.keys(data30))
          if (key7 !== "$entries") {
            let err16 = { instancePath: instancePath + "/buildProviders", schemaPath: "#/properties/buildProviders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data30.$entries !== void 0 && func0.call(data30, "$entries")) {
          let data31 = data30.$entries;
          if (Array.isArray(data31)) {
            let len2 = data31.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data32 = data31[i2];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (let key8 of Object.keys(data32))
                  if (!(key8 === "add" || key8 === "remove" || key8 === "clear")) {
                    let err17 = { instancePath: instancePath + "/buildProviders/$entries/" + i2, schemaPath: "#/properties/buildProviders/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                if (data32.add !== void 0 && func0.call(data32, "add") && (validate397(data32.add, { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/add", parentData: data32, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate397.errors), errors = vErrors.length)), data32.remove !== void 0 && func0.call(data32, "remove")) {
                  let data34 = data32.remove;
                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                    if (data34.extension === void 0 || !func0.call(data34, "extension")) {
                      let err18 = { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/remove", schemaPath: "#/properties/buildProviders/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "extension" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    for (let key9 of Object.keys(data34))
                      if (key9 !== "extension") {
                        let err19 = { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/remove", schemaPath: "#/properties/buildProviders/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                      }
                    data34.extension !== void 0 && func0.call(data34, "extension") && (validate393(data34.extension, { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/remove/extension", parentData: data34, parentDataProperty: "extension", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
                  } else {
                    let err20 = { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/remove", schemaPath: "#/properties/buildProviders/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
                if (data32.clear !== void 0 && func0.call(data32, "clear")) {
                  let data36 = data32.clear;
                  if (data36 && typeof data36 == "object" && !Array.isArray(data36))
                    for (let key10 of Object.keys(data36)) {
                      let err21 = { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/clear", schemaPath: "#/properties/buildProviders/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  else {
                    let err22 = { instancePath: instancePath + "/buildProviders/$entries/" + i2 + "/clear", schemaPath: "#/properties/buildProviders/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                let err23 = { instancePath: instancePath + "/buildProviders/$entries/" + i2, schemaPath: "#/properties/buildProviders/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/buildProviders/$entries", schemaPath: "#/properties/buildProviders/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/buildProviders", schemaPath: "#/properties/buildProviders/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.folderLevelBuildProviders !== void 0 && func0.call(data, "folderLevelBuildProviders")) {
      let data37 = data.folderLevelBuildProviders;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key11 of Object.keys(data37))
          if (key11 !== "$entries") {
            let err26 = { instancePath: instancePath + "/folderLevelBuildProviders", schemaPath: "#/properties/folderLevelBuildProviders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data37.$entries !== void 0 && func0.call(data37, "$entries")) {
          let data38 = data37.$entries;
          if (Array.isArray(data38)) {
            let len3 = data38.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data39 = data38[i3];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (let key12 of Object.keys(data39))
                  if (!(key12 === "add" || key12 === "remove" || key12 === "clear")) {
                    let err27 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3, schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                if (data39.add !== void 0 && func0.call(data39, "add") && (validate402(data39.add, { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/add", parentData: data39, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate402.errors), errors = vErrors.length)), data39.remove !== void 0 && func0.call(data39, "remove")) {
                  let data41 = data39.remove;
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.name === void 0 || !func0.call(data41, "name")) {
                      let err28 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/remove", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                    for (let key13 of Object.keys(data41))
                      if (key13 !== "name") {
                        let err29 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/remove", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                      }
                    data41.name !== void 0 && func0.call(data41, "name") && (validate393(data41.name, { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/remove/name", parentData: data41, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
                  } else {
                    let err30 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/remove", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                  }
                }
                if (data39.clear !== void 0 && func0.call(data39, "clear")) {
                  let data43 = data39.clear;
                  if (data43 && typeof data43 == "object" && !Array.isArray(data43))
                    for (let key14 of Object.keys(data43)) {
                      let err31 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/clear", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                  else {
                    let err32 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3 + "/clear", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                }
              } else {
                let err33 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries/" + i3, schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
          } else {
            let err34 = { instancePath: instancePath + "/folderLevelBuildProviders/$entries", schemaPath: "#/properties/folderLevelBuildProviders/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      } else {
        let err35 = { instancePath: instancePath + "/folderLevelBuildProviders", schemaPath: "#/properties/folderLevelBuildProviders/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.expressionBuilders !== void 0 && func0.call(data, "expressionBuilders")) {
      let data44 = data.expressionBuilders;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
        for (let key15 of Object.keys(data44))
          if (key15 !== "$entries") {
            let err36 = { instancePath: instancePath + "/expressionBuilders", schemaPath: "#/properties/expressionBuilders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data44.$entries !== void 0 && func0.call(data44, "$entries")) {
          let data45 = data44.$entries;
          if (Array.isArray(data45)) {
            let len4 = data45.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data46 = data45[i4];
              if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                for (let key16 of Object.keys(data46))
                  if (!(key16 === "add" || key16 === "remove" || key16 === "clear")) {
                    let err37 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4, schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
                if (data46.add !== void 0 && func0.call(data46, "add") && (validate407(data46.add, { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/add", parentData: data46, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate407.errors), errors = vErrors.length)), data46.remove !== void 0 && func0.call(data46, "remove")) {
                  let data48 = data46.remove;
                  if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                    if (data48.expressionPrefix === void 0 || !func0.call(data48, "expressionPrefix")) {
                      let err38 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/remove", schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "expressionPrefix" } };
                      vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                    }
                    for (let key17 of Object.keys(data48))
                      if (key17 !== "expressionPrefix") {
                        let err39 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/remove", schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      }
                    data48.expressionPrefix !== void 0 && func0.call(data48, "expressionPrefix") && (validate393(data48.expressionPrefix, { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/remove/expressionPrefix", parentData: data48, parentDataProperty: "expressionPrefix", rootData }) || (vErrors = withErrors(vErrors, validate393.errors), errors = vErrors.length));
                  } else {
                    let err40 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/remove", schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                  }
                }
                if (data46.clear !== void 0 && func0.call(data46, "clear")) {
                  let data50 = data46.clear;
                  if (data50 && typeof data50 == "object" && !Array.isArray(data50))
                    for (let key18 of Object.keys(data50)) {
                      let err41 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/clear", schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                      vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    }
                  else {
                    let err42 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4 + "/clear", schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                  }
                }
              } else {
                let err43 = { instancePath: instancePath + "/expressionBuilders/$entries/" + i4, schemaPath: "#/properties/expressionBuilders/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
          } else {
            let err44 = { instancePath: instancePath + "/expressionBuilders/$entries", schemaPath: "#/properties/expressionBuilders/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/expressionBuilders", schemaPath: "#/properties/expressionBuilders/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.codeSubDirectories !== void 0 && func0.call(data, "codeSubDirectories")) {
      let data51 = data.codeSubDirectories;
      if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
        for (let key19 of Object.keys(data51))
          if (key19 !== "$entries") {
            let err46 = { instancePath: instancePath + "/codeSubDirectories", schemaPath: "#/properties/codeSubDirectories/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data51.$entries !== void 0 && func0.call(data51, "$entries")) {
          let data52 = data51.$entries;
          if (Array.isArray(data52)) {
            let len5 = data52.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data53 = data52[i5];
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (let key20 of Object.keys(data53))
                  if (key20 !== "add") {
                    let err47 = { instancePath: instancePath + "/codeSubDirectories/$entries/" + i5, schemaPath: "#/properties/codeSubDirectories/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                data53.add !== void 0 && func0.call(data53, "add") && (validate412(data53.add, { instancePath: instancePath + "/codeSubDirectories/$entries/" + i5 + "/add", parentData: data53, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate412.errors), errors = vErrors.length));
              } else {
                let err48 = { instancePath: instancePath + "/codeSubDirectories/$entries/" + i5, schemaPath: "#/properties/codeSubDirectories/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/codeSubDirectories/$entries", schemaPath: "#/properties/codeSubDirectories/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/codeSubDirectories", schemaPath: "#/properties/codeSubDirectories/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
  } else {
    let err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
  }
  return validate359.errors = vErrors, errors === 0;
}
var SystemWebDeployment = validate415;
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate416.errors = vErrors, errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "retail") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.retail !== void 0 && func0.call(data, "retail") && (validate416(data.retail, { instancePath: instancePath + "/retail", parentData: data, parentDataProperty: "retail", rootData }) || (vErrors = withErrors(vErrors, validate416.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate415.errors = vErrors, errors === 0;
}
var SystemWebHostingEnvironment = validate418;
var schema101 = { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" };
function validate419(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema101.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate419.errors = vErrors, errors === 0;
}
function validate421(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
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
  return validate421.errors = vErrors, errors === 0;
}
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate423.errors = vErrors, errors === 0;
}
var schema104 = { type: ["number", "string"], minimum: 0, maximum: 922337203685, pattern: "^Infinite$" };
function validate425(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema104.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate425.errors = vErrors, errors === 0;
}
function validate418(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "idleTimeout" || key0 === "shutdownTimeout" || key0 === "shadowCopyBinAssemblies" || key0 === "urlMetadataSlidingExpiration")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.idleTimeout !== void 0 && func0.call(data, "idleTimeout") && (validate419(data.idleTimeout, { instancePath: instancePath + "/idleTimeout", parentData: data, parentDataProperty: "idleTimeout", rootData }) || (vErrors = withErrors(vErrors, validate419.errors), errors = vErrors.length)), data.shutdownTimeout !== void 0 && func0.call(data, "shutdownTimeout") && (validate421(data.shutdownTimeout, { instancePath: instancePath + "/shutdownTimeout", parentData: data, parentDataProperty: "shutdownTimeout", rootData }) || (vErrors = withErrors(vErrors, validate421.errors), errors = vErrors.length)), data.shadowCopyBinAssemblies !== void 0 && func0.call(data, "shadowCopyBinAssemblies") && (validate423(data.shadowCopyBinAssemblies, { instancePath: instancePath + "/shadowCopyBinAssemblies", parentData: data, parentDataProperty: "shadowCopyBinAssemblies", rootData }) || (vErrors = withErrors(vErrors, validate423.errors), errors = vErrors.length)), data.urlMetadataSlidingExpiration !== void 0 && func0.call(data, "urlMetadataSlidingExpiration") && (validate425(data.urlMetadataSlidingExpiration, { instancePath: instancePath + "/urlMetadataSlidingExpiration", parentData: data, parentDataProperty: "urlMetadataSlidingExpiration", rootData }) || (vErrors = withErrors(vErrors, validate425.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate418.errors = vErrors, errors === 0;
}
var SystemWebHttpCookies = validate427;
function validate428(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate428.errors = vErrors, errors === 0;
}
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate430.errors = vErrors, errors === 0;
}
var schema108 = { type: ["string", "integer"], pattern: "^(?:Unspecified|None|Lax|Strict)$" }, pattern14 = new RegExp("^(?:Unspecified|None|Lax|Strict)$", "u");
function validate433(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema108.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern14.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:Unspecified|None|Lax|Strict)$" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate433.errors = vErrors, errors === 0;
}
function validate427(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "domain" || key0 === "httpOnlyCookies" || key0 === "requireSSL" || key0 === "sameSite")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.domain !== void 0 && func0.call(data, "domain") && (validate428(data.domain, { instancePath: instancePath + "/domain", parentData: data, parentDataProperty: "domain", rootData }) || (vErrors = withErrors(vErrors, validate428.errors), errors = vErrors.length)), data.httpOnlyCookies !== void 0 && func0.call(data, "httpOnlyCookies") && (validate430(data.httpOnlyCookies, { instancePath: instancePath + "/httpOnlyCookies", parentData: data, parentDataProperty: "httpOnlyCookies", rootData }) || (vErrors = withErrors(vErrors, validate430.errors), errors = vErrors.length)), data.requireSSL !== void 0 && func0.call(data, "requireSSL") && (validate430(data.requireSSL, { instancePath: instancePath + "/requireSSL", parentData: data, parentDataProperty: "requireSSL", rootData }) || (vErrors = withErrors(vErrors, validate430.errors), errors = vErrors.length)), data.sameSite !== void 0 && func0.call(data, "sameSite") && (validate433(data.sameSite, { instancePath: instancePath + "/sameSite", parentData: data, parentDataProperty: "sameSite", rootData }) || (vErrors = withErrors(vErrors, validate433.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate427.errors = vErrors, errors === 0;
}
var SystemWebHttpModules = validate435;
function validate437(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate437.errors = vErrors, errors === 0;
}
function validate439(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate439.errors = vErrors, errors === 0;
}
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "type")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate437(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate437.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate439(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate439.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate436.errors = vErrors, errors === 0;
}
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            if (data1.add !== void 0 && func0.call(data1, "add") && (validate436(data1.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data1, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate436.errors), errors = vErrors.length)), data1.remove !== void 0 && func0.call(data1, "remove")) {
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
                data3.name !== void 0 && func0.call(data3, "name") && (validate437(data3.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate437.errors), errors = vErrors.length));
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
  return validate435.errors = vErrors, errors === 0;
}
var SystemWebHttpRuntime = validate443, schema113 = { $id: "system.web/httpRuntime", type: "object", properties: { asyncPreloadMode: { $ref: "#/definitions/enum" }, executionTimeout: { $ref: "#/definitions/seconds" }, maxRequestLength: { $ref: "#/definitions/integer" }, requestLengthDiskThreshold: { $ref: "#/definitions/integer" }, useFullyQualifiedRedirectUrl: { $ref: "#/definitions/boolean" }, minFreeThreads: { $ref: "#/definitions/integer2" }, minLocalRequestFreeThreads: { $ref: "#/definitions/integer2" }, appRequestQueueLimit: { $ref: "#/definitions/integer" }, enableKernelOutputCache: { $ref: "#/definitions/boolean" }, enableVersionHeader: { $ref: "#/definitions/boolean" }, requireRootedSaveAsPath: { $ref: "#/definitions/boolean" }, enable: { $ref: "#/definitions/boolean" }, defaultRegexMatchTimeout: { $ref: "#/definitions/timeSpan" }, shutdownTimeout: { $ref: "#/definitions/seconds2" }, delayNotificationTimeout: { $ref: "#/definitions/seconds2" }, waitChangeNotification: { $ref: "#/definitions/integer2" }, maxWaitChangeNotification: { $ref: "#/definitions/integer2" }, enableHeaderChecking: { $ref: "#/definitions/boolean" }, sendCacheControlHeader: { $ref: "#/definitions/boolean" }, apartmentThreading: { $ref: "#/definitions/boolean" }, encoderType: { $ref: "#/definitions/string" }, requestValidationMode: { $ref: "#/definitions/string2" }, requestValidationType: { $ref: "#/definitions/string" }, requestPathInvalidCharacters: { $ref: "#/definitions/string3" }, maxUrlLength: { $ref: "#/definitions/integer3" }, maxQueryStringLength: { $ref: "#/definitions/integer3" }, relaxedUrlToFileSystemMapping: { $ref: "#/definitions/boolean" }, allowDynamicModuleRegistration: { $ref: "#/definitions/boolean" }, fcnMode: { $ref: "#/definitions/enum2" }, targetFramework: { $ref: "#/definitions/string3" } }, additionalProperties: !1, definitions: { enum: { enum: ["None", "Form", "FormMultiPart", "AllFormTypes", "NonForm", "All", 5, 6] }, seconds: { type: "integer", minimum: 1, maximum: 922337203685 }, integer: { type: "integer", minimum: 1, maximum: 2147483647 }, boolean: { type: "boolean" }, integer2: { type: "integer", minimum: 0, maximum: 2147483647 }, timeSpan: { type: "number", minimum: 0, maximum: 2147483646e-3 }, seconds2: { type: "integer", minimum: -922337203685, maximum: 922337203685 }, string: { type: "string", minLength: 1 }, string2: { type: "string", pattern: "^[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){1,3}$" }, string3: { type: "string" }, integer3: { type: "integer", minimum: 0, maximum: 2097151 }, enum2: { enum: ["NotSet", "Default", "Disabled", "Single"] } } }, schema114 = { enum: ["None", "Form", "FormMultiPart", "AllFormTypes", "NonForm", "All", 5, 6] };
function validate444(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Form" || data === "FormMultiPart" || data === "AllFormTypes" || data === "NonForm" || data === "All" || data === 5 || data === 6)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema114.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate444.errors = vErrors, errors === 0;
}
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
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
  return validate446.errors = vErrors, errors === 0;
}
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate448.errors = vErrors, errors === 0;
}
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate451.errors = vErrors, errors === 0;
}
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate453.errors = vErrors, errors === 0;
}
function validate461(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483646e-3 || isNaN(data)) {
      let err0 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483646e-3 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate461.errors = vErrors, errors === 0;
}
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
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
  return validate463.errors = vErrors, errors === 0;
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate471.errors = vErrors, errors === 0;
}
var pattern15 = new RegExp("^[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){1,3}$", "u");
function validate473(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern15.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){1,3}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate473.errors = vErrors, errors === 0;
}
function validate476(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate476.errors = vErrors, errors === 0;
}
function validate478(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2097151 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2097151 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate478.errors = vErrors, errors === 0;
}
var schema125 = { enum: ["NotSet", "Default", "Disabled", "Single"] };
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "NotSet" || data === "Default" || data === "Disabled" || data === "Single")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema125.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate483.errors = vErrors, errors === 0;
}
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema113.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.asyncPreloadMode !== void 0 && func0.call(data, "asyncPreloadMode") && (validate444(data.asyncPreloadMode, { instancePath: instancePath + "/asyncPreloadMode", parentData: data, parentDataProperty: "asyncPreloadMode", rootData }) || (vErrors = withErrors(vErrors, validate444.errors), errors = vErrors.length)), data.executionTimeout !== void 0 && func0.call(data, "executionTimeout") && (validate446(data.executionTimeout, { instancePath: instancePath + "/executionTimeout", parentData: data, parentDataProperty: "executionTimeout", rootData }) || (vErrors = withErrors(vErrors, validate446.errors), errors = vErrors.length)), data.maxRequestLength !== void 0 && func0.call(data, "maxRequestLength") && (validate448(data.maxRequestLength, { instancePath: instancePath + "/maxRequestLength", parentData: data, parentDataProperty: "maxRequestLength", rootData }) || (vErrors = withErrors(vErrors, validate448.errors), errors = vErrors.length)), data.requestLengthDiskThreshold !== void 0 && func0.call(data, "requestLengthDiskThreshold") && (validate448(data.requestLengthDiskThreshold, { instancePath: instancePath + "/requestLengthDiskThreshold", parentData: data, parentDataProperty: "requestLengthDiskThreshold", rootData }) || (vErrors = withErrors(vErrors, validate448.errors), errors = vErrors.length)), data.useFullyQualifiedRedirectUrl !== void 0 && func0.call(data, "useFullyQualifiedRedirectUrl") && (validate451(data.useFullyQualifiedRedirectUrl, { instancePath: instancePath + "/useFullyQualifiedRedirectUrl", parentData: data, parentDataProperty: "useFullyQualifiedRedirectUrl", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.minFreeThreads !== void 0 && func0.call(data, "minFreeThreads") && (validate453(data.minFreeThreads, { instancePath: instancePath + "/minFreeThreads", parentData: data, parentDataProperty: "minFreeThreads", rootData }) || (vErrors = withErrors(vErrors, validate453.errors), errors = vErrors.length)), data.minLocalRequestFreeThreads !== void 0 && func0.call(data, "minLocalRequestFreeThreads") && (validate453(data.minLocalRequestFreeThreads, { instancePath: instancePath + "/minLocalRequestFreeThreads", parentData: data, parentDataProperty: "minLocalRequestFreeThreads", rootData }) || (vErrors = withErrors(vErrors, validate453.errors), errors = vErrors.length)), data.appRequestQueueLimit !== void 0 && func0.call(data, "appRequestQueueLimit") && (validate448(data.appRequestQueueLimit, { instancePath: instancePath + "/appRequestQueueLimit", parentData: data, parentDataProperty: "appRequestQueueLimit", rootData }) || (vErrors = withErrors(vErrors, validate448.errors), errors = vErrors.length)), data.enableKernelOutputCache !== void 0 && func0.call(data, "enableKernelOutputCache") && (validate451(data.enableKernelOutputCache, { instancePath: instancePath + "/enableKernelOutputCache", parentData: data, parentDataProperty: "enableKernelOutputCache", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.enableVersionHeader !== void 0 && func0.call(data, "enableVersionHeader") && (validate451(data.enableVersionHeader, { instancePath: instancePath + "/enableVersionHeader", parentData: data, parentDataProperty: "enableVersionHeader", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.requireRootedSaveAsPath !== void 0 && func0.call(data, "requireRootedSaveAsPath") && (validate451(data.requireRootedSaveAsPath, { instancePath: instancePath + "/requireRootedSaveAsPath", parentData: data, parentDataProperty: "requireRootedSaveAsPath", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.enable !== void 0 && func0.call(data, "enable") && (validate451(data.enable, { instancePath: instancePath + "/enable", parentData: data, parentDataProperty: "enable", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.defaultRegexMatchTimeout !== void 0 && func0.call(data, "defaultRegexMatchTimeout") && (validate461(data.defaultRegexMatchTimeout, { instancePath: instancePath + "/defaultRegexMatchTimeout", parentData: data, parentDataProperty: "defaultRegexMatchTimeout", rootData }) || (vErrors = withErrors(vErrors, validate461.errors), errors = vErrors.length)), data.shutdownTimeout !== void 0 && func0.call(data, "shutdownTimeout") && (validate463(data.shutdownTimeout, { instancePath: instancePath + "/shutdownTimeout", parentData: data, parentDataProperty: "shutdownTimeout", rootData }) || (vErrors = withErrors(vErrors, validate463.errors), errors = vErrors.length)), data.delayNotificationTimeout !== void 0 && func0.call(data, "delayNotificationTimeout") && (validate463(data.delayNotificationTimeout, { instancePath: instancePath + "/delayNotificationTimeout", parentData: data, parentDataProperty: "delayNotificationTimeout", rootData }) || (vErrors = withErrors(vErrors, validate463.errors), errors = vErrors.length)), data.waitChangeNotification !== void 0 && func0.call(data, "waitChangeNotification") && (validate453(data.waitChangeNotification, { instancePath: instancePath + "/waitChangeNotification", parentData: data, parentDataProperty: "waitChangeNotification", rootData }) || (vErrors = withErrors(vErrors, validate453.errors), errors = vErrors.length)), data.maxWaitChangeNotification !== void 0 && func0.call(data, "maxWaitChangeNotification") && (validate453(data.maxWaitChangeNotification, { instancePath: instancePath + "/maxWaitChangeNotification", parentData: data, parentDataProperty: "maxWaitChangeNotification", rootData }) || (vErrors = withErrors(vErrors, validate453.errors), errors = vErrors.length)), data.enableHeaderChecking !== void 0 && func0.call(data, "enableHeaderChecking") && (validate451(data.enableHeaderChecking, { instancePath: instancePath + "/enableHeaderChecking", parentData: data, parentDataProperty: "enableHeaderChecking", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.sendCacheControlHeader !== void 0 && func0.call(data, "sendCacheControlHeader") && (validate451(data.sendCacheControlHeader, { instancePath: instancePath + "/sendCacheControlHeader", parentData: data, parentDataProperty: "sendCacheControlHeader", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.apartmentThreading !== void 0 && func0.call(data, "apartmentThreading") && (validate451(data.apartmentThreading, { instancePath: instancePath + "/apartmentThreading", parentData: data, parentDataProperty: "apartmentThreading", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.encoderType !== void 0 && func0.call(data, "encoderType") && (validate471(data.encoderType, { instancePath: instancePath + "/encoderType", parentData: data, parentDataProperty: "encoderType", rootData }) || (vErrors = withErrors(vErrors, validate471.errors), errors = vErrors.length)), data.requestValidationMode !== void 0 && func0.call(data, "requestValidationMode") && (validate473(data.requestValidationMode, { instancePath: instancePath + "/requestValidationMode", parentData: data, parentDataProperty: "requestValidationMode", rootData }) || (vErrors = withErrors(vErrors, validate473.errors), errors = vErrors.length)), data.requestValidationType !== void 0 && func0.call(data, "requestValidationType") && (validate471(data.requestValidationType, { instancePath: instancePath + "/requestValidationType", parentData: data, parentDataProperty: "requestValidationType", rootData }) || (vErrors = withErrors(vErrors, validate471.errors), errors = vErrors.length)), data.requestPathInvalidCharacters !== void 0 && func0.call(data, "requestPathInvalidCharacters") && (validate476(data.requestPathInvalidCharacters, { instancePath: instancePath + "/requestPathInvalidCharacters", parentData: data, parentDataProperty: "requestPathInvalidCharacters", rootData }) || (vErrors = withErrors(vErrors, validate476.errors), errors = vErrors.length)), data.maxUrlLength !== void 0 && func0.call(data, "maxUrlLength") && (validate478(data.maxUrlLength, { instancePath: instancePath + "/maxUrlLength", parentData: data, parentDataProperty: "maxUrlLength", rootData }) || (vErrors = withErrors(vErrors, validate478.errors), errors = vErrors.length)), data.maxQueryStringLength !== void 0 && func0.call(data, "maxQueryStringLength") && (validate478(data.maxQueryStringLength, { instancePath: instancePath + "/maxQueryStringLength", parentData: data, parentDataProperty: "maxQueryStringLength", rootData }) || (vErrors = withErrors(vErrors, validate478.errors), errors = vErrors.length)), data.relaxedUrlToFileSystemMapping !== void 0 && func0.call(data, "relaxedUrlToFileSystemMapping") && (validate451(data.relaxedUrlToFileSystemMapping, { instancePath: instancePath + "/relaxedUrlToFileSystemMapping", parentData: data, parentDataProperty: "relaxedUrlToFileSystemMapping", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.allowDynamicModuleRegistration !== void 0 && func0.call(data, "allowDynamicModuleRegistration") && (validate451(data.allowDynamicModuleRegistration, { instancePath: instancePath + "/allowDynamicModuleRegistration", parentData: data, parentDataProperty: "allowDynamicModuleRegistration", rootData }) || (vErrors = withErrors(vErrors, validate451.errors), errors = vErrors.length)), data.fcnMode !== void 0 && func0.call(data, "fcnMode") && (validate483(data.fcnMode, { instancePath: instancePath + "/fcnMode", parentData: data, parentDataProperty: "fcnMode", rootData }) || (vErrors = withErrors(vErrors, validate483.errors), errors = vErrors.length)), data.targetFramework !== void 0 && func0.call(data, "targetFramework") && (validate476(data.targetFramework, { instancePath: instancePath + "/targetFramework", parentData: data, parentDataProperty: "targetFramework", rootData }) || (vErrors = withErrors(vErrors, validate476.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate443.errors = vErrors, errors === 0;
}
var SystemWebIdentity = validate486;
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate487.errors = vErrors, errors === 0;
}
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate489.errors = vErrors, errors === 0;
}
function validate486(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "impersonate" || key0 === "userName" || key0 === "password")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.impersonate !== void 0 && func0.call(data, "impersonate") && (validate487(data.impersonate, { instancePath: instancePath + "/impersonate", parentData: data, parentDataProperty: "impersonate", rootData }) || (vErrors = withErrors(vErrors, validate487.errors), errors = vErrors.length)), data.userName !== void 0 && func0.call(data, "userName") && (validate489(data.userName, { instancePath: instancePath + "/userName", parentData: data, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate489.errors), errors = vErrors.length)), data.password !== void 0 && func0.call(data, "password") && (validate489(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate489.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate486.errors = vErrors, errors === 0;
}
var SystemWebMachineKey = validate492;
var pattern16 = new RegExp("^(?:AutoGenerate|(?:[0-9A-Fa-f]{2}){20,})(?:,IsolateApps)?(?:,IsolateByAppId)?$", "u");
function validate493(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern16.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2}){20,})(?:,IsolateApps)?(?:,IsolateByAppId)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate493.errors = vErrors, errors === 0;
}
var pattern17 = new RegExp("^(?:AutoGenerate|(?:[0-9A-Fa-f]{2})+)(?:,IsolateApps)?(?:,IsolateByAppId)?$", "u");
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern17.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:AutoGenerate|(?:[0-9A-Fa-f]{2})+)(?:,IsolateApps)?(?:,IsolateByAppId)?$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate495.errors = vErrors, errors === 0;
}
var pattern18 = new RegExp("^(?:SHA1|MD5|3DES|AES|HMACSHA256|HMACSHA384|HMACSHA512|alg:[\\s\\S]*)$", "u");
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern18.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:SHA1|MD5|3DES|AES|HMACSHA256|HMACSHA384|HMACSHA512|alg:[\\s\\S]*)$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate497.errors = vErrors, errors === 0;
}
var pattern19 = new RegExp("^(?:Auto|AES|3DES|DES|alg:[\\s\\S]*)$", "u");
function validate499(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern19.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:Auto|AES|3DES|DES|alg:[\\s\\S]*)$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate499.errors = vErrors, errors === 0;
}
var schema134 = { enum: ["Framework20SP1", "Framework20SP2", "Framework45", 3] };
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Framework20SP1" || data === "Framework20SP2" || data === "Framework45" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema134.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate501.errors = vErrors, errors === 0;
}
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate503.errors = vErrors, errors === 0;
}
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "validationKey" || key0 === "decryptionKey" || key0 === "validation" || key0 === "decryption" || key0 === "compatibilityMode" || key0 === "dataProtectorType" || key0 === "applicationName")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.validationKey !== void 0 && func0.call(data, "validationKey") && (validate493(data.validationKey, { instancePath: instancePath + "/validationKey", parentData: data, parentDataProperty: "validationKey", rootData }) || (vErrors = withErrors(vErrors, validate493.errors), errors = vErrors.length)), data.decryptionKey !== void 0 && func0.call(data, "decryptionKey") && (validate495(data.decryptionKey, { instancePath: instancePath + "/decryptionKey", parentData: data, parentDataProperty: "decryptionKey", rootData }) || (vErrors = withErrors(vErrors, validate495.errors), errors = vErrors.length)), data.validation !== void 0 && func0.call(data, "validation") && (validate497(data.validation, { instancePath: instancePath + "/validation", parentData: data, parentDataProperty: "validation", rootData }) || (vErrors = withErrors(vErrors, validate497.errors), errors = vErrors.length)), data.decryption !== void 0 && func0.call(data, "decryption") && (validate499(data.decryption, { instancePath: instancePath + "/decryption", parentData: data, parentDataProperty: "decryption", rootData }) || (vErrors = withErrors(vErrors, validate499.errors), errors = vErrors.length)), data.compatibilityMode !== void 0 && func0.call(data, "compatibilityMode") && (validate501(data.compatibilityMode, { instancePath: instancePath + "/compatibilityMode", parentData: data, parentDataProperty: "compatibilityMode", rootData }) || (vErrors = withErrors(vErrors, validate501.errors), errors = vErrors.length)), data.dataProtectorType !== void 0 && func0.call(data, "dataProtectorType") && (validate503(data.dataProtectorType, { instancePath: instancePath + "/dataProtectorType", parentData: data, parentDataProperty: "dataProtectorType", rootData }) || (vErrors = withErrors(vErrors, validate503.errors), errors = vErrors.length)), data.applicationName !== void 0 && func0.call(data, "applicationName") && (validate503(data.applicationName, { instancePath: instancePath + "/applicationName", parentData: data, parentDataProperty: "applicationName", rootData }) || (vErrors = withErrors(vErrors, validate503.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate492.errors = vErrors, errors === 0;
}
var SystemWebPages = validate506, schema136 = { $id: "system.web/pages", type: "object", properties: { buffer: { $ref: "#/definitions/boolean" }, controlRenderingCompatibilityVersion: { $ref: "#/definitions/string" }, enableSessionState: { $ref: "#/definitions/enum" }, enableViewState: { $ref: "#/definitions/boolean" }, enableViewStateMac: { $ref: "#/definitions/boolean" }, enableEventValidation: { $ref: "#/definitions/boolean" }, smartNavigation: { $ref: "#/definitions/boolean" }, autoEventWireup: { $ref: "#/definitions/boolean" }, pageBaseType: { $ref: "#/definitions/string2" }, userControlBaseType: { $ref: "#/definitions/string2" }, validateRequest: { $ref: "#/definitions/boolean" }, masterPageFile: { $ref: "#/definitions/string2" }, theme: { $ref: "#/definitions/string2" }, styleSheetTheme: { $ref: "#/definitions/string2" }, maxPageStateFieldLength: { $ref: "#/definitions/integer" }, compilationMode: { $ref: "#/definitions/enum2" }, pageParserFilterType: { $ref: "#/definitions/string2" }, viewStateEncryptionMode: { $ref: "#/definitions/enum3" }, maintainScrollPositionOnPostBack: { $ref: "#/definitions/boolean" }, asyncTimeout: { $ref: "#/definitions/seconds" }, renderAllHiddenFieldsAtTopOfForm: { $ref: "#/definitions/boolean" }, clientIDMode: { $ref: "#/definitions/enum4" }, namespaces: { type: "object", properties: { autoImportVBNamespace: { $ref: "#/definitions/boolean" }, $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, remove: { type: "object", properties: { namespace: { $ref: "#/definitions/string3" } }, required: ["namespace"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, controls: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add2" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, tagMapping: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add3" }, remove: { type: "object", properties: { tagType: { $ref: "#/definitions/string3" } }, required: ["tagType"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 }, ignoreDeviceFilters: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { filter: { $ref: "#/definitions/filter" } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { boolean: { type: "boolean" }, string: { type: "string", pattern: "^(?:[\\t-\\r ]*\\+?0*(?:[4-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*|[\\t-\\r ]*\\+?0*3[\\t-\\r ]*\\.[\\t-\\r ]*\\+?0*(?:[5-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*)(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){0,2}$" }, enum: { enum: ["true", "false", "ReadOnly"] }, string2: { type: "string" }, integer: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, enum2: { enum: ["Auto", "Never", "Always", 3] }, enum3: { enum: ["Auto", "Always", "Never", 3] }, seconds: { type: "integer", minimum: 1, maximum: 922337203685 }, enum4: { enum: ["Inherit", "AutoID", "Predictable", "Static"] }, string3: { type: "string", minLength: 1 }, add: { type: "object", properties: { namespace: { $ref: "#/definitions/string3" } }, required: ["namespace"], additionalProperties: !1 }, string4: { type: "string", minLength: 1, pattern: "^(?:\uFEFF|[^\\s\x85])*$" }, add2: { type: "object", properties: { tagPrefix: { $ref: "#/definitions/string4" }, tagName: { $ref: "#/definitions/string2" }, namespace: { $ref: "#/definitions/string2" }, assembly: { $ref: "#/definitions/string2" }, src: { $ref: "#/definitions/string2" } }, required: ["tagPrefix"], additionalProperties: !1 }, add3: { type: "object", properties: { tagType: { $ref: "#/definitions/string3" }, mappedTagType: { $ref: "#/definitions/string3" } }, required: ["tagType", "mappedTagType"], additionalProperties: !1 }, filter: { type: "object", properties: { name: { $ref: "#/definitions/string4" } }, required: ["name"], additionalProperties: !1 } } };
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate507.errors = vErrors, errors === 0;
}
var pattern20 = new RegExp("^(?:[\\t-\\r ]*\\+?0*(?:[4-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*|[\\t-\\r ]*\\+?0*3[\\t-\\r ]*\\.[\\t-\\r ]*\\+?0*(?:[5-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*)(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){0,2}$", "u");
function validate509(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern20.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:[\\t-\\r ]*\\+?0*(?:[4-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*|[\\t-\\r ]*\\+?0*3[\\t-\\r ]*\\.[\\t-\\r ]*\\+?0*(?:[5-9]|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7])[\\t-\\r ]*)(?:\\.[\\t-\\r ]*(?:-0+|\\+?0*(?:\\d|[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]))[\\t-\\r ]*){0,2}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate509.errors = vErrors, errors === 0;
}
var schema139 = { enum: ["true", "false", "ReadOnly"] };
function validate511(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "true" || data === "false" || data === "ReadOnly")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema139.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate511.errors = vErrors, errors === 0;
}
function validate518(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate518.errors = vErrors, errors === 0;
}
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data < -2147483648 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate525.errors = vErrors, errors === 0;
}
var schema142 = { enum: ["Auto", "Never", "Always", 3] };
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Auto" || data === "Never" || data === "Always" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema142.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate527.errors = vErrors, errors === 0;
}
var schema143 = { enum: ["Auto", "Always", "Never", 3] };
function validate530(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Auto" || data === "Always" || data === "Never" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema143.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate530.errors = vErrors, errors === 0;
}
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
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
  return validate533.errors = vErrors, errors === 0;
}
var schema145 = { enum: ["Inherit", "AutoID", "Predictable", "Static"] };
function validate536(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Inherit" || data === "AutoID" || data === "Predictable" || data === "Static")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema145.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate536.errors = vErrors, errors === 0;
}
function validate540(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate540.errors = vErrors, errors === 0;
}
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespace === void 0 || !func0.call(data, "namespace")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "namespace") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.namespace !== void 0 && func0.call(data, "namespace") && (validate540(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData }) || (vErrors = withErrors(vErrors, validate540.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate539.errors = vErrors, errors === 0;
}
var pattern21 = new RegExp("^(?:\uFEFF|[^\\s\x85])*$", "u");
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern21.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:\uFEFF|[^\\s\x85])*$" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate545.errors = vErrors, errors === 0;
}
function validate544(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tagPrefix === void 0 || !func0.call(data, "tagPrefix")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tagPrefix" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "tagPrefix" || key0 === "tagName" || key0 === "namespace" || key0 === "assembly" || key0 === "src")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.tagPrefix !== void 0 && func0.call(data, "tagPrefix") && (validate545(data.tagPrefix, { instancePath: instancePath + "/tagPrefix", parentData: data, parentDataProperty: "tagPrefix", rootData }) || (vErrors = withErrors(vErrors, validate545.errors), errors = vErrors.length)), data.tagName !== void 0 && func0.call(data, "tagName") && (validate518(data.tagName, { instancePath: instancePath + "/tagName", parentData: data, parentDataProperty: "tagName", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.namespace !== void 0 && func0.call(data, "namespace") && (validate518(data.namespace, { instancePath: instancePath + "/namespace", parentData: data, parentDataProperty: "namespace", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.assembly !== void 0 && func0.call(data, "assembly") && (validate518(data.assembly, { instancePath: instancePath + "/assembly", parentData: data, parentDataProperty: "assembly", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.src !== void 0 && func0.call(data, "src") && (validate518(data.src, { instancePath: instancePath + "/src", parentData: data, parentDataProperty: "src", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate544.errors = vErrors, errors === 0;
}
function validate552(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tagType === void 0 || !func0.call(data, "tagType")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tagType" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.mappedTagType === void 0 || !func0.call(data, "mappedTagType")) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mappedTagType" } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "tagType" || key0 === "mappedTagType")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.tagType !== void 0 && func0.call(data, "tagType") && (validate540(data.tagType, { instancePath: instancePath + "/tagType", parentData: data, parentDataProperty: "tagType", rootData }) || (vErrors = withErrors(vErrors, validate540.errors), errors = vErrors.length)), data.mappedTagType !== void 0 && func0.call(data, "mappedTagType") && (validate540(data.mappedTagType, { instancePath: instancePath + "/mappedTagType", parentData: data, parentDataProperty: "mappedTagType", rootData }) || (vErrors = withErrors(vErrors, validate540.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate552.errors = vErrors, errors === 0;
}
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (key0 !== "name") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate545(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate545.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate557.errors = vErrors, errors === 0;
}
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema136.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.buffer !== void 0 && func0.call(data, "buffer") && (validate507(data.buffer, { instancePath: instancePath + "/buffer", parentData: data, parentDataProperty: "buffer", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.controlRenderingCompatibilityVersion !== void 0 && func0.call(data, "controlRenderingCompatibilityVersion") && (validate509(data.controlRenderingCompatibilityVersion, { instancePath: instancePath + "/controlRenderingCompatibilityVersion", parentData: data, parentDataProperty: "controlRenderingCompatibilityVersion", rootData }) || (vErrors = withErrors(vErrors, validate509.errors), errors = vErrors.length)), data.enableSessionState !== void 0 && func0.call(data, "enableSessionState") && (validate511(data.enableSessionState, { instancePath: instancePath + "/enableSessionState", parentData: data, parentDataProperty: "enableSessionState", rootData }) || (vErrors = withErrors(vErrors, validate511.errors), errors = vErrors.length)), data.enableViewState !== void 0 && func0.call(data, "enableViewState") && (validate507(data.enableViewState, { instancePath: instancePath + "/enableViewState", parentData: data, parentDataProperty: "enableViewState", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.enableViewStateMac !== void 0 && func0.call(data, "enableViewStateMac") && (validate507(data.enableViewStateMac, { instancePath: instancePath + "/enableViewStateMac", parentData: data, parentDataProperty: "enableViewStateMac", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.enableEventValidation !== void 0 && func0.call(data, "enableEventValidation") && (validate507(data.enableEventValidation, { instancePath: instancePath + "/enableEventValidation", parentData: data, parentDataProperty: "enableEventValidation", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.smartNavigation !== void 0 && func0.call(data, "smartNavigation") && (validate507(data.smartNavigation, { instancePath: instancePath + "/smartNavigation", parentData: data, parentDataProperty: "smartNavigation", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.autoEventWireup !== void 0 && func0.call(data, "autoEventWireup") && (validate507(data.autoEventWireup, { instancePath: instancePath + "/autoEventWireup", parentData: data, parentDataProperty: "autoEventWireup", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.pageBaseType !== void 0 && func0.call(data, "pageBaseType") && (validate518(data.pageBaseType, { instancePath: instancePath + "/pageBaseType", parentData: data, parentDataProperty: "pageBaseType", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.userControlBaseType !== void 0 && func0.call(data, "userControlBaseType") && (validate518(data.userControlBaseType, { instancePath: instancePath + "/userControlBaseType", parentData: data, parentDataProperty: "userControlBaseType", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.validateRequest !== void 0 && func0.call(data, "validateRequest") && (validate507(data.validateRequest, { instancePath: instancePath + "/validateRequest", parentData: data, parentDataProperty: "validateRequest", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.masterPageFile !== void 0 && func0.call(data, "masterPageFile") && (validate518(data.masterPageFile, { instancePath: instancePath + "/masterPageFile", parentData: data, parentDataProperty: "masterPageFile", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.theme !== void 0 && func0.call(data, "theme") && (validate518(data.theme, { instancePath: instancePath + "/theme", parentData: data, parentDataProperty: "theme", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.styleSheetTheme !== void 0 && func0.call(data, "styleSheetTheme") && (validate518(data.styleSheetTheme, { instancePath: instancePath + "/styleSheetTheme", parentData: data, parentDataProperty: "styleSheetTheme", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.maxPageStateFieldLength !== void 0 && func0.call(data, "maxPageStateFieldLength") && (validate525(data.maxPageStateFieldLength, { instancePath: instancePath + "/maxPageStateFieldLength", parentData: data, parentDataProperty: "maxPageStateFieldLength", rootData }) || (vErrors = withErrors(vErrors, validate525.errors), errors = vErrors.length)), data.compilationMode !== void 0 && func0.call(data, "compilationMode") && (validate527(data.compilationMode, { instancePath: instancePath + "/compilationMode", parentData: data, parentDataProperty: "compilationMode", rootData }) || (vErrors = withErrors(vErrors, validate527.errors), errors = vErrors.length)), data.pageParserFilterType !== void 0 && func0.call(data, "pageParserFilterType") && (validate518(data.pageParserFilterType, { instancePath: instancePath + "/pageParserFilterType", parentData: data, parentDataProperty: "pageParserFilterType", rootData }) || (vErrors = withErrors(vErrors, validate518.errors), errors = vErrors.length)), data.viewStateEncryptionMode !== void 0 && func0.call(data, "viewStateEncryptionMode") && (validate530(data.viewStateEncryptionMode, { instancePath: instancePath + "/viewStateEncryptionMode", parentData: data, parentDataProperty: "viewStateEncryptionMode", rootData }) || (vErrors = withErrors(vErrors, validate530.errors), errors = vErrors.length)), data.maintainScrollPositionOnPostBack !== void 0 && func0.call(data, "maintainScrollPositionOnPostBack") && (validate507(data.maintainScrollPositionOnPostBack, { instancePath: instancePath + "/maintainScrollPositionOnPostBack", parentData: data, parentDataProperty: "maintainScrollPositionOnPostBack", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.asyncTimeout !== void 0 && func0.call(data, "asyncTimeout") && (validate533(data.asyncTimeout, { instancePath: instancePath + "/asyncTimeout", parentData: data, parentDataProperty: "asyncTimeout", rootData }) || (vErrors = withErrors(vErrors, validate533.errors), errors = vErrors.length)), data.renderAllHiddenFieldsAtTopOfForm !== void 0 && func0.call(data, "renderAllHiddenFieldsAtTopOfForm") && (validate507(data.renderAllHiddenFieldsAtTopOfForm, { instancePath: instancePath + "/renderAllHiddenFieldsAtTopOfForm", parentData: data, parentDataProperty: "renderAllHiddenFieldsAtTopOfForm", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data.clientIDMode !== void 0 && func0.call(data, "clientIDMode") && (validate536(data.clientIDMode, { instancePath: instancePath + "/clientIDMode", parentData: data, parentDataProperty: "clientIDMode", rootData }) || (vErrors = withErrors(vErrors, validate536.errors), errors = vErrors.length)), data.namespaces !== void 0 && func0.call(data, "namespaces")) {
      let data22 = data.namespaces;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key1 of Object.keys(data22))
          if (!(key1 === "autoImportVBNamespace" || key1 === "$entries")) {
            let err1 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data22.autoImportVBNamespace !== void 0 && func0.call(data22, "autoImportVBNamespace") && (validate507(data22.autoImportVBNamespace, { instancePath: instancePath + "/namespaces/autoImportVBNamespace", parentData: data22, parentDataProperty: "autoImportVBNamespace", rootData }) || (vErrors = withErrors(vErrors, validate507.errors), errors = vErrors.length)), data22.$entries !== void 0 && func0.call(data22, "$entries")) {
          let data24 = data22.$entries;
          if (Array.isArray(data24)) {
            let len0 = data24.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data25 = data24[i0];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (let key2 of Object.keys(data25))
                  if (!(key2 === "add" || key2 === "remove" || key2 === "clear")) {
                    let err2 = { instancePath: instancePath + "/namespaces/$entries/" + i0, schemaPath: "#/properties/namespaces/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                  }
                if (data25.add !== void 0 && func0.call(data25, "add") && (validate539(data25.add, { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/add", parentData: data25, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate539.errors), errors = vErrors.length)), data25.remove !== void 0 && func0.call(data25, "remove")) {
                  let data27 = data25.remove;
                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                    if (data27.namespace === void 0 || !func0.call(data27, "namespace")) {
                      let err3 = { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/remove", schemaPath: "#/properties/namespaces/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "namespace" } };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                    for (let key3 of Object.keys(data27))
                      if (key3 !== "namespace") {
                        let err4 = { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/remove", schemaPath: "#/properties/namespaces/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      }
                    data27.namespace !== void 0 && func0.call(data27, "namespace") && (validate540(data27.namespace, { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/remove/namespace", parentData: data27, parentDataProperty: "namespace", rootData }) || (vErrors = withErrors(vErrors, validate540.errors), errors = vErrors.length));
                  } else {
                    let err5 = { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/remove", schemaPath: "#/properties/namespaces/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                }
                if (data25.clear !== void 0 && func0.call(data25, "clear")) {
                  let data29 = data25.clear;
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29))
                    for (let key4 of Object.keys(data29)) {
                      let err6 = { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/clear", schemaPath: "#/properties/namespaces/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  else {
                    let err7 = { instancePath: instancePath + "/namespaces/$entries/" + i0 + "/clear", schemaPath: "#/properties/namespaces/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                }
              } else {
                let err8 = { instancePath: instancePath + "/namespaces/$entries/" + i0, schemaPath: "#/properties/namespaces/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          } else {
            let err9 = { instancePath: instancePath + "/namespaces/$entries", schemaPath: "#/properties/namespaces/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/namespaces", schemaPath: "#/properties/namespaces/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.controls !== void 0 && func0.call(data, "controls")) {
      let data30 = data.controls;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key5 of Object.keys(data30))
          if (key5 !== "$entries") {
            let err11 = { instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data30.$entries !== void 0 && func0.call(data30, "$entries")) {
          let data31 = data30.$entries;
          if (Array.isArray(data31)) {
            let len1 = data31.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data32 = data31[i1];
              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                for (let key6 of Object.keys(data32))
                  if (key6 !== "add") {
                    let err12 = { instancePath: instancePath + "/controls/$entries/" + i1, schemaPath: "#/properties/controls/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                data32.add !== void 0 && func0.call(data32, "add") && (validate544(data32.add, { instancePath: instancePath + "/controls/$entries/" + i1 + "/add", parentData: data32, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate544.errors), errors = vErrors.length));
              } else {
                let err13 = { instancePath: instancePath + "/controls/$entries/" + i1, schemaPath: "#/properties/controls/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/controls/$entries", schemaPath: "#/properties/controls/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.tagMapping !== void 0 && func0.call(data, "tagMapping")) {
      let data34 = data.tagMapping;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (let key7 of Object.keys(data34))
          if (key7 !== "$entries") {
            let err16 = { instancePath: instancePath + "/tagMapping", schemaPath: "#/properties/tagMapping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data34.$entries !== void 0 && func0.call(data34, "$entries")) {
          let data35 = data34.$entries;
          if (Array.isArray(data35)) {
            let len2 = data35.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data36 = data35[i2];
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                for (let key8 of Object.keys(data36))
                  if (!(key8 === "add" || key8 === "remove" || key8 === "clear")) {
                    let err17 = { instancePath: instancePath + "/tagMapping/$entries/" + i2, schemaPath: "#/properties/tagMapping/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                if (data36.add !== void 0 && func0.call(data36, "add") && (validate552(data36.add, { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/add", parentData: data36, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate552.errors), errors = vErrors.length)), data36.remove !== void 0 && func0.call(data36, "remove")) {
                  let data38 = data36.remove;
                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                    if (data38.tagType === void 0 || !func0.call(data38, "tagType")) {
                      let err18 = { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/remove", schemaPath: "#/properties/tagMapping/properties/%24entries/items/properties/remove/required", keyword: "required", params: { missingProperty: "tagType" } };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                    for (let key9 of Object.keys(data38))
                      if (key9 !== "tagType") {
                        let err19 = { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/remove", schemaPath: "#/properties/tagMapping/properties/%24entries/items/properties/remove/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                      }
                    data38.tagType !== void 0 && func0.call(data38, "tagType") && (validate540(data38.tagType, { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/remove/tagType", parentData: data38, parentDataProperty: "tagType", rootData }) || (vErrors = withErrors(vErrors, validate540.errors), errors = vErrors.length));
                  } else {
                    let err20 = { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/remove", schemaPath: "#/properties/tagMapping/properties/%24entries/items/properties/remove/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                }
                if (data36.clear !== void 0 && func0.call(data36, "clear")) {
                  let data40 = data36.clear;
                  if (data40 && typeof data40 == "object" && !Array.isArray(data40))
                    for (let key10 of Object.keys(data40)) {
                      let err21 = { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/clear", schemaPath: "#/properties/tagMapping/properties/%24entries/items/properties/clear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  else {
                    let err22 = { instancePath: instancePath + "/tagMapping/$entries/" + i2 + "/clear", schemaPath: "#/properties/tagMapping/properties/%24entries/items/properties/clear/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                let err23 = { instancePath: instancePath + "/tagMapping/$entries/" + i2, schemaPath: "#/properties/tagMapping/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/tagMapping/$entries", schemaPath: "#/properties/tagMapping/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/tagMapping", schemaPath: "#/properties/tagMapping/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.ignoreDeviceFilters !== void 0 && func0.call(data, "ignoreDeviceFilters")) {
      let data41 = data.ignoreDeviceFilters;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        for (let key11 of Object.keys(data41))
          if (key11 !== "$entries") {
            let err26 = { instancePath: instancePath + "/ignoreDeviceFilters", schemaPath: "#/properties/ignoreDeviceFilters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data41.$entries !== void 0 && func0.call(data41, "$entries")) {
          let data42 = data41.$entries;
          if (Array.isArray(data42)) {
            let len3 = data42.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data43 = data42[i3];
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (let key12 of Object.keys(data43))
                  if (key12 !== "filter") {
                    let err27 = { instancePath: instancePath + "/ignoreDeviceFilters/$entries/" + i3, schemaPath: "#/properties/ignoreDeviceFilters/properties/%24entries/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                data43.filter !== void 0 && func0.call(data43, "filter") && (validate557(data43.filter, { instancePath: instancePath + "/ignoreDeviceFilters/$entries/" + i3 + "/filter", parentData: data43, parentDataProperty: "filter", rootData }) || (vErrors = withErrors(vErrors, validate557.errors), errors = vErrors.length));
              } else {
                let err28 = { instancePath: instancePath + "/ignoreDeviceFilters/$entries/" + i3, schemaPath: "#/properties/ignoreDeviceFilters/properties/%24entries/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/ignoreDeviceFilters/$entries", schemaPath: "#/properties/ignoreDeviceFilters/properties/%24entries/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/ignoreDeviceFilters", schemaPath: "#/properties/ignoreDeviceFilters/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate506.errors = vErrors, errors === 0;
}
var SystemWebProcessModel = validate560, schema152 = { $id: "system.web/processModel", type: "object", properties: { enable: { $ref: "#/definitions/boolean" }, autoConfig: { $ref: "#/definitions/boolean" }, webGarden: { $ref: "#/definitions/boolean" }, userName: { $ref: "#/definitions/string" }, password: { $ref: "#/definitions/string" }, maxWorkerThreads: { $ref: "#/definitions/integer" }, maxIoThreads: { $ref: "#/definitions/integer" }, minWorkerThreads: { $ref: "#/definitions/integer" }, minIoThreads: { $ref: "#/definitions/integer" }, requestQueueLimit: { $ref: "#/definitions/integer2" }, timeout: { $ref: "#/definitions/timeSpan" }, idleTimeout: { $ref: "#/definitions/timeSpan" }, shutdownTimeout: { $ref: "#/definitions/timeSpan2" }, requestLimit: { $ref: "#/definitions/integer2" }, restartQueueLimit: { $ref: "#/definitions/integer2" }, memoryLimit: { $ref: "#/definitions/integer3" }, cpuMask: { $ref: "#/definitions/string2" }, logLevel: { $ref: "#/definitions/enum" }, clientConnectedCheck: { $ref: "#/definitions/timeSpan" }, comAuthenticationLevel: { $ref: "#/definitions/enum2" }, comImpersonationLevel: { $ref: "#/definitions/enum3" }, responseDeadlockInterval: { $ref: "#/definitions/timeSpan2" }, responseRestartDeadlockInterval: { $ref: "#/definitions/timeSpan" }, serverErrorMessageFile: { $ref: "#/definitions/string" }, pingFrequency: { $ref: "#/definitions/timeSpan" }, pingTimeout: { $ref: "#/definitions/timeSpan" }, maxAppDomains: { $ref: "#/definitions/integer" } }, additionalProperties: !1, definitions: { boolean: { type: "boolean" }, string: { type: "string" }, integer: { type: "integer", minimum: 1, maximum: 2147483646 }, integer2: { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^Infinite$" }, timeSpan: { type: ["number", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" }, timeSpan2: { type: ["number", "string"], minimum: 0, maximum: 922337203685, pattern: "^Infinite$" }, integer3: { type: "integer", minimum: -2147483648, maximum: 2147483647 }, string2: { type: "string", pattern: "^(?:0[xX])?0*[1-9a-fA-F][0-9a-fA-F]{0,7}$" }, enum: { enum: ["None", "All", "Errors", 3] }, enum2: { enum: ["None", "Call", "Connect", "Default", "Pkt", "PktIntegrity", "PktPrivacy", 7] }, enum3: { enum: ["Default", "Anonymous", "Delegate", "Identify", "Impersonate", 5, 6, 7] } } };
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate561.errors = vErrors, errors === 0;
}
function validate565(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate565.errors = vErrors, errors === 0;
}
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 2147483646 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483646 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate568.errors = vErrors, errors === 0;
}
var schema156 = { type: ["integer", "string"], minimum: 0, maximum: 2147483647, pattern: "^Infinite$" };
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema156.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate573.errors = vErrors, errors === 0;
}
var schema157 = { type: ["number", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" };
function validate575(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema157.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate575.errors = vErrors, errors === 0;
}
var schema158 = { type: ["number", "string"], minimum: 0, maximum: 922337203685, pattern: "^Infinite$" };
function validate578(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema158.type } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 922337203685 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 922337203685 } };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 0 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate578.errors = vErrors, errors === 0;
}
function validate582(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data < -2147483648 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: -2147483648 } };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate582.errors = vErrors, errors === 0;
}
var pattern25 = new RegExp("^(?:0[xX])?0*[1-9a-fA-F][0-9a-fA-F]{0,7}$", "u");
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern25.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:0[xX])?0*[1-9a-fA-F][0-9a-fA-F]{0,7}$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate584.errors = vErrors, errors === 0;
}
var schema161 = { enum: ["None", "All", "Errors", 3] };
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "All" || data === "Errors" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema161.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate586.errors = vErrors, errors === 0;
}
var schema162 = { enum: ["None", "Call", "Connect", "Default", "Pkt", "PktIntegrity", "PktPrivacy", 7] };
function validate589(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Call" || data === "Connect" || data === "Default" || data === "Pkt" || data === "PktIntegrity" || data === "PktPrivacy" || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema162.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate589.errors = vErrors, errors === 0;
}
var schema163 = { enum: ["Default", "Anonymous", "Delegate", "Identify", "Impersonate", 5, 6, 7] };
function validate591(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Default" || data === "Anonymous" || data === "Delegate" || data === "Identify" || data === "Impersonate" || data === 5 || data === 6 || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema163.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate591.errors = vErrors, errors === 0;
}
function validate560(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema152.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.enable !== void 0 && func0.call(data, "enable") && (validate561(data.enable, { instancePath: instancePath + "/enable", parentData: data, parentDataProperty: "enable", rootData }) || (vErrors = withErrors(vErrors, validate561.errors), errors = vErrors.length)), data.autoConfig !== void 0 && func0.call(data, "autoConfig") && (validate561(data.autoConfig, { instancePath: instancePath + "/autoConfig", parentData: data, parentDataProperty: "autoConfig", rootData }) || (vErrors = withErrors(vErrors, validate561.errors), errors = vErrors.length)), data.webGarden !== void 0 && func0.call(data, "webGarden") && (validate561(data.webGarden, { instancePath: instancePath + "/webGarden", parentData: data, parentDataProperty: "webGarden", rootData }) || (vErrors = withErrors(vErrors, validate561.errors), errors = vErrors.length)), data.userName !== void 0 && func0.call(data, "userName") && (validate565(data.userName, { instancePath: instancePath + "/userName", parentData: data, parentDataProperty: "userName", rootData }) || (vErrors = withErrors(vErrors, validate565.errors), errors = vErrors.length)), data.password !== void 0 && func0.call(data, "password") && (validate565(data.password, { instancePath: instancePath + "/password", parentData: data, parentDataProperty: "password", rootData }) || (vErrors = withErrors(vErrors, validate565.errors), errors = vErrors.length)), data.maxWorkerThreads !== void 0 && func0.call(data, "maxWorkerThreads") && (validate568(data.maxWorkerThreads, { instancePath: instancePath + "/maxWorkerThreads", parentData: data, parentDataProperty: "maxWorkerThreads", rootData }) || (vErrors = withErrors(vErrors, validate568.errors), errors = vErrors.length)), data.maxIoThreads !== void 0 && func0.call(data, "maxIoThreads") && (validate568(data.maxIoThreads, { instancePath: instancePath + "/maxIoThreads", parentData: data, parentDataProperty: "maxIoThreads", rootData }) || (vErrors = withErrors(vErrors, validate568.errors), errors = vErrors.length)), data.minWorkerThreads !== void 0 && func0.call(data, "minWorkerThreads") && (validate568(data.minWorkerThreads, { instancePath: instancePath + "/minWorkerThreads", parentData: data, parentDataProperty: "minWorkerThreads", rootData }) || (vErrors = withErrors(vErrors, validate568.errors), errors = vErrors.length)), data.minIoThreads !== void 0 && func0.call(data, "minIoThreads") && (validate568(data.minIoThreads, { instancePath: instancePath + "/minIoThreads", parentData: data, parentDataProperty: "minIoThreads", rootData }) || (vErrors = withErrors(vErrors, validate568.errors), errors = vErrors.length)), data.requestQueueLimit !== void 0 && func0.call(data, "requestQueueLimit") && (validate573(data.requestQueueLimit, { instancePath: instancePath + "/requestQueueLimit", parentData: data, parentDataProperty: "requestQueueLimit", rootData }) || (vErrors = withErrors(vErrors, validate573.errors), errors = vErrors.length)), data.timeout !== void 0 && func0.call(data, "timeout") && (validate575(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.idleTimeout !== void 0 && func0.call(data, "idleTimeout") && (validate575(data.idleTimeout, { instancePath: instancePath + "/idleTimeout", parentData: data, parentDataProperty: "idleTimeout", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.shutdownTimeout !== void 0 && func0.call(data, "shutdownTimeout") && (validate578(data.shutdownTimeout, { instancePath: instancePath + "/shutdownTimeout", parentData: data, parentDataProperty: "shutdownTimeout", rootData }) || (vErrors = withErrors(vErrors, validate578.errors), errors = vErrors.length)), data.requestLimit !== void 0 && func0.call(data, "requestLimit") && (validate573(data.requestLimit, { instancePath: instancePath + "/requestLimit", parentData: data, parentDataProperty: "requestLimit", rootData }) || (vErrors = withErrors(vErrors, validate573.errors), errors = vErrors.length)), data.restartQueueLimit !== void 0 && func0.call(data, "restartQueueLimit") && (validate573(data.restartQueueLimit, { instancePath: instancePath + "/restartQueueLimit", parentData: data, parentDataProperty: "restartQueueLimit", rootData }) || (vErrors = withErrors(vErrors, validate573.errors), errors = vErrors.length)), data.memoryLimit !== void 0 && func0.call(data, "memoryLimit") && (validate582(data.memoryLimit, { instancePath: instancePath + "/memoryLimit", parentData: data, parentDataProperty: "memoryLimit", rootData }) || (vErrors = withErrors(vErrors, validate582.errors), errors = vErrors.length)), data.cpuMask !== void 0 && func0.call(data, "cpuMask") && (validate584(data.cpuMask, { instancePath: instancePath + "/cpuMask", parentData: data, parentDataProperty: "cpuMask", rootData }) || (vErrors = withErrors(vErrors, validate584.errors), errors = vErrors.length)), data.logLevel !== void 0 && func0.call(data, "logLevel") && (validate586(data.logLevel, { instancePath: instancePath + "/logLevel", parentData: data, parentDataProperty: "logLevel", rootData }) || (vErrors = withErrors(vErrors, validate586.errors), errors = vErrors.length)), data.clientConnectedCheck !== void 0 && func0.call(data, "clientConnectedCheck") && (validate575(data.clientConnectedCheck, { instancePath: instancePath + "/clientConnectedCheck", parentData: data, parentDataProperty: "clientConnectedCheck", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.comAuthenticationLevel !== void 0 && func0.call(data, "comAuthenticationLevel") && (validate589(data.comAuthenticationLevel, { instancePath: instancePath + "/comAuthenticationLevel", parentData: data, parentDataProperty: "comAuthenticationLevel", rootData }) || (vErrors = withErrors(vErrors, validate589.errors), errors = vErrors.length)), data.comImpersonationLevel !== void 0 && func0.call(data, "comImpersonationLevel") && (validate591(data.comImpersonationLevel, { instancePath: instancePath + "/comImpersonationLevel", parentData: data, parentDataProperty: "comImpersonationLevel", rootData }) || (vErrors = withErrors(vErrors, validate591.errors), errors = vErrors.length)), data.responseDeadlockInterval !== void 0 && func0.call(data, "responseDeadlockInterval") && (validate578(data.responseDeadlockInterval, { instancePath: instancePath + "/responseDeadlockInterval", parentData: data, parentDataProperty: "responseDeadlockInterval", rootData }) || (vErrors = withErrors(vErrors, validate578.errors), errors = vErrors.length)), data.responseRestartDeadlockInterval !== void 0 && func0.call(data, "responseRestartDeadlockInterval") && (validate575(data.responseRestartDeadlockInterval, { instancePath: instancePath + "/responseRestartDeadlockInterval", parentData: data, parentDataProperty: "responseRestartDeadlockInterval", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.serverErrorMessageFile !== void 0 && func0.call(data, "serverErrorMessageFile") && (validate565(data.serverErrorMessageFile, { instancePath: instancePath + "/serverErrorMessageFile", parentData: data, parentDataProperty: "serverErrorMessageFile", rootData }) || (vErrors = withErrors(vErrors, validate565.errors), errors = vErrors.length)), data.pingFrequency !== void 0 && func0.call(data, "pingFrequency") && (validate575(data.pingFrequency, { instancePath: instancePath + "/pingFrequency", parentData: data, parentDataProperty: "pingFrequency", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.pingTimeout !== void 0 && func0.call(data, "pingTimeout") && (validate575(data.pingTimeout, { instancePath: instancePath + "/pingTimeout", parentData: data, parentDataProperty: "pingTimeout", rootData }) || (vErrors = withErrors(vErrors, validate575.errors), errors = vErrors.length)), data.maxAppDomains !== void 0 && func0.call(data, "maxAppDomains") && (validate568(data.maxAppDomains, { instancePath: instancePath + "/maxAppDomains", parentData: data, parentDataProperty: "maxAppDomains", rootData }) || (vErrors = withErrors(vErrors, validate568.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate560.errors = vErrors, errors === 0;
}
var SystemWebSessionPageState = validate599;
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate600.errors = vErrors, errors === 0;
}
function validate599(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "historySize") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.historySize !== void 0 && func0.call(data, "historySize") && (validate600(data.historySize, { instancePath: instancePath + "/historySize", parentData: data, parentDataProperty: "historySize", rootData }) || (vErrors = withErrors(vErrors, validate600.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate599.errors = vErrors, errors === 0;
}
var SystemWebSessionState = validate602, schema166 = { $id: "system.web/sessionState", type: "object", properties: { mode: { $ref: "#/definitions/enum" }, timeout: { $ref: "#/definitions/minutes" }, cookieless: { $ref: "#/definitions/enum2" }, cookieName: { $ref: "#/definitions/string" }, cookieSameSite: { $ref: "#/definitions/enum3" }, regenerateExpiredSessionId: { $ref: "#/definitions/boolean" }, stateConnectionString: { $ref: "#/definitions/string" }, stateNetworkTimeout: { $ref: "#/definitions/seconds" }, sqlConnectionString: { $ref: "#/definitions/string" }, sqlCommandTimeout: { $ref: "#/definitions/seconds2" }, sqlConnectionRetryInterval: { $ref: "#/definitions/seconds2" }, allowCustomSqlDatabase: { $ref: "#/definitions/boolean" }, compressionEnabled: { $ref: "#/definitions/boolean" }, useHostingIdentity: { $ref: "#/definitions/boolean" }, customProvider: { $ref: "#/definitions/string" }, partitionResolverType: { $ref: "#/definitions/string" }, sessionIDManagerType: { $ref: "#/definitions/string" }, providers: { type: "object", properties: { $entries: { type: "array", items: { type: "object", properties: { add: { $ref: "#/definitions/add" }, remove: { type: "object", properties: { name: { $ref: "#/definitions/string2" } }, required: ["name"], additionalProperties: !1 }, clear: { type: "object", properties: {}, additionalProperties: !1 } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { enum: { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] }, minutes: { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" }, enum2: { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] }, string: { type: "string" }, enum3: { enum: ["None", "Lax", "Strict", 3] }, boolean: { type: "boolean" }, seconds: { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" }, seconds2: { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" }, string2: { type: "string", minLength: 1 }, add: { type: "object", properties: { name: { $ref: "#/definitions/string2" }, type: { $ref: "#/definitions/string" }, connectionString: { $ref: "#/definitions/string" }, accessKey: { $ref: "#/definitions/string" } }, required: ["name", "type"], patternProperties: { "^[^<]": {} }, additionalProperties: !1 } } }, schema167 = { enum: ["Off", "InProc", "StateServer", "SQLServer", "Custom", 5, 6, 7] };
function validate603(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "Off" || data === "InProc" || data === "StateServer" || data === "SQLServer" || data === "Custom" || data === 5 || data === 6 || data === 7)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema167.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate603.errors = vErrors, errors === 0;
}
var schema168 = { type: ["integer", "string"], minimum: 1, maximum: 15372286728, pattern: "^Infinite$" };
function validate605(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema168.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate605.errors = vErrors, errors === 0;
}
var schema169 = { enum: ["UseUri", "UseCookies", "AutoDetect", "UseDeviceProfile", "true", "false"] };
function validate607(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "UseUri" || data === "UseCookies" || data === "AutoDetect" || data === "UseDeviceProfile" || data === "true" || data === "false")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema169.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate607.errors = vErrors, errors === 0;
}
function validate609(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate609.errors = vErrors, errors === 0;
}
var schema171 = { enum: ["None", "Lax", "Strict", 3] };
function validate611(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "None" || data === "Lax" || data === "Strict" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema171.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate611.errors = vErrors, errors === 0;
}
function validate613(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate613.errors = vErrors, errors === 0;
}
var schema173 = { type: ["integer", "string"], minimum: 1, maximum: 922337203685, pattern: "^Infinite$" };
function validate616(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema173.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate616.errors = vErrors, errors === 0;
}
var schema174 = { type: ["integer", "string"], minimum: -922337203685, maximum: 922337203685, pattern: "^Infinite$" };
function validate619(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) && typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema174.type } };
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
  if (typeof data == "string" && !pattern11.test(data)) {
    let err3 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^Infinite$" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate619.errors = vErrors, errors === 0;
}
var pattern29 = new RegExp("^[^<]", "u");
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate629.errors = vErrors, errors === 0;
}
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "type" || key0 === "connectionString" || key0 === "accessKey" || pattern29.test(key0))) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate629(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate629.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate609(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.connectionString !== void 0 && func0.call(data, "connectionString") && (validate609(data.connectionString, { instancePath: instancePath + "/connectionString", parentData: data, parentDataProperty: "connectionString", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.accessKey !== void 0 && func0.call(data, "accessKey") && (validate609(data.accessKey, { instancePath: instancePath + "/accessKey", parentData: data, parentDataProperty: "accessKey", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate628.errors = vErrors, errors === 0;
}
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema166.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.mode !== void 0 && func0.call(data, "mode") && (validate603(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = withErrors(vErrors, validate603.errors), errors = vErrors.length)), data.timeout !== void 0 && func0.call(data, "timeout") && (validate605(data.timeout, { instancePath: instancePath + "/timeout", parentData: data, parentDataProperty: "timeout", rootData }) || (vErrors = withErrors(vErrors, validate605.errors), errors = vErrors.length)), data.cookieless !== void 0 && func0.call(data, "cookieless") && (validate607(data.cookieless, { instancePath: instancePath + "/cookieless", parentData: data, parentDataProperty: "cookieless", rootData }) || (vErrors = withErrors(vErrors, validate607.errors), errors = vErrors.length)), data.cookieName !== void 0 && func0.call(data, "cookieName") && (validate609(data.cookieName, { instancePath: instancePath + "/cookieName", parentData: data, parentDataProperty: "cookieName", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.cookieSameSite !== void 0 && func0.call(data, "cookieSameSite") && (validate611(data.cookieSameSite, { instancePath: instancePath + "/cookieSameSite", parentData: data, parentDataProperty: "cookieSameSite", rootData }) || (vErrors = withErrors(vErrors, validate611.errors), errors = vErrors.length)), data.regenerateExpiredSessionId !== void 0 && func0.call(data, "regenerateExpiredSessionId") && (validate613(data.regenerateExpiredSessionId, { instancePath: instancePath + "/regenerateExpiredSessionId", parentData: data, parentDataProperty: "regenerateExpiredSessionId", rootData }) || (vErrors = withErrors(vErrors, validate613.errors), errors = vErrors.length)), data.stateConnectionString !== void 0 && func0.call(data, "stateConnectionString") && (validate609(data.stateConnectionString, { instancePath: instancePath + "/stateConnectionString", parentData: data, parentDataProperty: "stateConnectionString", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.stateNetworkTimeout !== void 0 && func0.call(data, "stateNetworkTimeout") && (validate616(data.stateNetworkTimeout, { instancePath: instancePath + "/stateNetworkTimeout", parentData: data, parentDataProperty: "stateNetworkTimeout", rootData }) || (vErrors = withErrors(vErrors, validate616.errors), errors = vErrors.length)), data.sqlConnectionString !== void 0 && func0.call(data, "sqlConnectionString") && (validate609(data.sqlConnectionString, { instancePath: instancePath + "/sqlConnectionString", parentData: data, parentDataProperty: "sqlConnectionString", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.sqlCommandTimeout !== void 0 && func0.call(data, "sqlCommandTimeout") && (validate619(data.sqlCommandTimeout, { instancePath: instancePath + "/sqlCommandTimeout", parentData: data, parentDataProperty: "sqlCommandTimeout", rootData }) || (vErrors = withErrors(vErrors, validate619.errors), errors = vErrors.length)), data.sqlConnectionRetryInterval !== void 0 && func0.call(data, "sqlConnectionRetryInterval") && (validate619(data.sqlConnectionRetryInterval, { instancePath: instancePath + "/sqlConnectionRetryInterval", parentData: data, parentDataProperty: "sqlConnectionRetryInterval", rootData }) || (vErrors = withErrors(vErrors, validate619.errors), errors = vErrors.length)), data.allowCustomSqlDatabase !== void 0 && func0.call(data, "allowCustomSqlDatabase") && (validate613(data.allowCustomSqlDatabase, { instancePath: instancePath + "/allowCustomSqlDatabase", parentData: data, parentDataProperty: "allowCustomSqlDatabase", rootData }) || (vErrors = withErrors(vErrors, validate613.errors), errors = vErrors.length)), data.compressionEnabled !== void 0 && func0.call(data, "compressionEnabled") && (validate613(data.compressionEnabled, { instancePath: instancePath + "/compressionEnabled", parentData: data, parentDataProperty: "compressionEnabled", rootData }) || (vErrors = withErrors(vErrors, validate613.errors), errors = vErrors.length)), data.useHostingIdentity !== void 0 && func0.call(data, "useHostingIdentity") && (validate613(data.useHostingIdentity, { instancePath: instancePath + "/useHostingIdentity", parentData: data, parentDataProperty: "useHostingIdentity", rootData }) || (vErrors = withErrors(vErrors, validate613.errors), errors = vErrors.length)), data.customProvider !== void 0 && func0.call(data, "customProvider") && (validate609(data.customProvider, { instancePath: instancePath + "/customProvider", parentData: data, parentDataProperty: "customProvider", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.partitionResolverType !== void 0 && func0.call(data, "partitionResolverType") && (validate609(data.partitionResolverType, { instancePath: instancePath + "/partitionResolverType", parentData: data, parentDataProperty: "partitionResolverType", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.sessionIDManagerType !== void 0 && func0.call(data, "sessionIDManagerType") && (validate609(data.sessionIDManagerType, { instancePath: instancePath + "/sessionIDManagerType", parentData: data, parentDataProperty: "sessionIDManagerType", rootData }) || (vErrors = withErrors(vErrors, validate609.errors), errors = vErrors.length)), data.providers !== void 0 && func0.call(data, "providers")) {
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
                if (data19.add !== void 0 && func0.call(data19, "add") && (validate628(data19.add, { instancePath: instancePath + "/providers/$entries/" + i0 + "/add", parentData: data19, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate628.errors), errors = vErrors.length)), data19.remove !== void 0 && func0.call(data19, "remove")) {
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
                    data21.name !== void 0 && func0.call(data21, "name") && (validate629(data21.name, { instancePath: instancePath + "/providers/$entries/" + i0 + "/remove/name", parentData: data21, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate629.errors), errors = vErrors.length));
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
  return validate602.errors = vErrors, errors === 0;
}
var SystemWebTrace = validate636;
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate637.errors = vErrors, errors === 0;
}
function validate642(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate642.errors = vErrors, errors === 0;
}
var schema180 = { enum: ["SortByTime", "SortByCategory", 3] };
function validate644(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "SortByTime" || data === "SortByCategory" || data === 3)) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema180.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate644.errors = vErrors, errors === 0;
}
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "enabled" || key0 === "localOnly" || key0 === "mostRecent" || key0 === "pageOutput" || key0 === "requestLimit" || key0 === "traceMode" || key0 === "writeToDiagnosticsTrace")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.enabled !== void 0 && func0.call(data, "enabled") && (validate637(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate637.errors), errors = vErrors.length)), data.localOnly !== void 0 && func0.call(data, "localOnly") && (validate637(data.localOnly, { instancePath: instancePath + "/localOnly", parentData: data, parentDataProperty: "localOnly", rootData }) || (vErrors = withErrors(vErrors, validate637.errors), errors = vErrors.length)), data.mostRecent !== void 0 && func0.call(data, "mostRecent") && (validate637(data.mostRecent, { instancePath: instancePath + "/mostRecent", parentData: data, parentDataProperty: "mostRecent", rootData }) || (vErrors = withErrors(vErrors, validate637.errors), errors = vErrors.length)), data.pageOutput !== void 0 && func0.call(data, "pageOutput") && (validate637(data.pageOutput, { instancePath: instancePath + "/pageOutput", parentData: data, parentDataProperty: "pageOutput", rootData }) || (vErrors = withErrors(vErrors, validate637.errors), errors = vErrors.length)), data.requestLimit !== void 0 && func0.call(data, "requestLimit") && (validate642(data.requestLimit, { instancePath: instancePath + "/requestLimit", parentData: data, parentDataProperty: "requestLimit", rootData }) || (vErrors = withErrors(vErrors, validate642.errors), errors = vErrors.length)), data.traceMode !== void 0 && func0.call(data, "traceMode") && (validate644(data.traceMode, { instancePath: instancePath + "/traceMode", parentData: data, parentDataProperty: "traceMode", rootData }) || (vErrors = withErrors(vErrors, validate644.errors), errors = vErrors.length)), data.writeToDiagnosticsTrace !== void 0 && func0.call(data, "writeToDiagnosticsTrace") && (validate637(data.writeToDiagnosticsTrace, { instancePath: instancePath + "/writeToDiagnosticsTrace", parentData: data, parentDataProperty: "writeToDiagnosticsTrace", rootData }) || (vErrors = withErrors(vErrors, validate637.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate636.errors = vErrors, errors === 0;
}
var SystemWebTrust = validate647;
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate648.errors = vErrors, errors === 0;
}
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate650.errors = vErrors, errors === 0;
}
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate652.errors = vErrors, errors === 0;
}
function validate647(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0 || !func0.call(data, "level")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 of Object.keys(data))
      if (!(key0 === "level" || key0 === "originUrl" || key0 === "processRequestInApplicationTrust" || key0 === "legacyCasModel" || key0 === "permissionSetName" || key0 === "hostSecurityPolicyResolverType")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    data.level !== void 0 && func0.call(data, "level") && (validate648(data.level, { instancePath: instancePath + "/level", parentData: data, parentDataProperty: "level", rootData }) || (vErrors = withErrors(vErrors, validate648.errors), errors = vErrors.length)), data.originUrl !== void 0 && func0.call(data, "originUrl") && (validate650(data.originUrl, { instancePath: instancePath + "/originUrl", parentData: data, parentDataProperty: "originUrl", rootData }) || (vErrors = withErrors(vErrors, validate650.errors), errors = vErrors.length)), data.processRequestInApplicationTrust !== void 0 && func0.call(data, "processRequestInApplicationTrust") && (validate652(data.processRequestInApplicationTrust, { instancePath: instancePath + "/processRequestInApplicationTrust", parentData: data, parentDataProperty: "processRequestInApplicationTrust", rootData }) || (vErrors = withErrors(vErrors, validate652.errors), errors = vErrors.length)), data.legacyCasModel !== void 0 && func0.call(data, "legacyCasModel") && (validate652(data.legacyCasModel, { instancePath: instancePath + "/legacyCasModel", parentData: data, parentDataProperty: "legacyCasModel", rootData }) || (vErrors = withErrors(vErrors, validate652.errors), errors = vErrors.length)), data.permissionSetName !== void 0 && func0.call(data, "permissionSetName") && (validate650(data.permissionSetName, { instancePath: instancePath + "/permissionSetName", parentData: data, parentDataProperty: "permissionSetName", rootData }) || (vErrors = withErrors(vErrors, validate650.errors), errors = vErrors.length)), data.hostSecurityPolicyResolverType !== void 0 && func0.call(data, "hostSecurityPolicyResolverType") && (validate650(data.hostSecurityPolicyResolverType, { instancePath: instancePath + "/hostSecurityPolicyResolverType", parentData: data, parentDataProperty: "hostSecurityPolicyResolverType", rootData }) || (vErrors = withErrors(vErrors, validate650.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate647.errors = vErrors, errors === 0;
}
var SystemWebServerApplicationInitialization = validate657;
function validate658(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate658.errors = vErrors, errors === 0;
}
function validate660(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate660.errors = vErrors, errors === 0;
}
function validate663(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.initializationPage !== void 0 && func0.call(data, "initializationPage") && (validate658(data.initializationPage, { instancePath: instancePath + "/initializationPage", parentData: data, parentDataProperty: "initializationPage", rootData }) || (vErrors = withErrors(vErrors, validate658.errors), errors = vErrors.length)), data.hostName !== void 0 && func0.call(data, "hostName") && (validate658(data.hostName, { instancePath: instancePath + "/hostName", parentData: data, parentDataProperty: "hostName", rootData }) || (vErrors = withErrors(vErrors, validate658.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate663.errors = vErrors, errors === 0;
}
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "remapManagedRequestsTo" || key0 === "skipManagedModules" || key0 === "doAppInitAfterRestart" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.remapManagedRequestsTo !== void 0 && func0.call(data, "remapManagedRequestsTo") && (validate658(data.remapManagedRequestsTo, { instancePath: instancePath + "/remapManagedRequestsTo", parentData: data, parentDataProperty: "remapManagedRequestsTo", rootData }) || (vErrors = withErrors(vErrors, validate658.errors), errors = vErrors.length)), data.skipManagedModules !== void 0 && func0.call(data, "skipManagedModules") && (validate660(data.skipManagedModules, { instancePath: instancePath + "/skipManagedModules", parentData: data, parentDataProperty: "skipManagedModules", rootData }) || (vErrors = withErrors(vErrors, validate660.errors), errors = vErrors.length)), data.doAppInitAfterRestart !== void 0 && func0.call(data, "doAppInitAfterRestart") && (validate660(data.doAppInitAfterRestart, { instancePath: instancePath + "/doAppInitAfterRestart", parentData: data, parentDataProperty: "doAppInitAfterRestart", rootData }) || (vErrors = withErrors(vErrors, validate660.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
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
            if (data4.add !== void 0 && func0.call(data4, "add") && (validate663(data4.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data4, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate663.errors), errors = vErrors.length)), data4.remove !== void 0 && func0.call(data4, "remove")) {
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
                data6.initializationPage !== void 0 && func0.call(data6, "initializationPage") && (validate658(data6.initializationPage, { instancePath: instancePath + "/$entries/" + i0 + "/remove/initializationPage", parentData: data6, parentDataProperty: "initializationPage", rootData }) || (vErrors = withErrors(vErrors, validate658.errors), errors = vErrors.length));
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
  return validate657.errors = vErrors, errors === 0;
}
var SystemWebServerAsp = validate668, schema189 = { $id: "system.webServer/asp", type: "object", properties: { appAllowClientDebug: { $ref: "#/definitions/boolean" }, appAllowDebugging: { $ref: "#/definitions/boolean" }, errorsToNTLog: { $ref: "#/definitions/boolean" }, logErrorRequests: { $ref: "#/definitions/boolean" }, calcLineNumber: { $ref: "#/definitions/boolean" }, codePage: { $ref: "#/definitions/integer" }, enableApplicationRestart: { $ref: "#/definitions/boolean" }, enableAspHtmlFallback: { $ref: "#/definitions/boolean" }, enableChunkedEncoding: { $ref: "#/definitions/boolean" }, enableParentPaths: { $ref: "#/definitions/boolean" }, exceptionCatchEnable: { $ref: "#/definitions/boolean" }, lcid: { $ref: "#/definitions/integer" }, runOnEndAnonymously: { $ref: "#/definitions/boolean" }, scriptErrorMessage: { $ref: "#/definitions/string" }, scriptErrorSentToBrowser: { $ref: "#/definitions/boolean" }, scriptLanguage: { $ref: "#/definitions/string" }, bufferingOn: { $ref: "#/definitions/boolean" }, session: { type: "object", properties: { allowSessionState: { $ref: "#/definitions/boolean" }, keepSessionIdSecure: { $ref: "#/definitions/boolean" }, max: { $ref: "#/definitions/integer2" }, timeout: { $ref: "#/definitions/timeSpan" } }, additionalProperties: !1 }, comPlus: { type: "object", properties: { appServiceFlags: { $ref: "#/definitions/flags" }, sxsName: { $ref: "#/definitions/string" }, partitionId: { $ref: "#/definitions/string2" }, trackThreadingModel: { $ref: "#/definitions/boolean" }, executeInMta: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, cache: { type: "object", properties: { diskTemplateCacheDirectory: { $ref: "#/definitions/string" }, maxDiskTemplateCacheFiles: { $ref: "#/definitions/integer" }, scriptFileCacheSize: { $ref: "#/definitions/integer" }, scriptEngineCacheMax: { $ref: "#/definitions/integer" }, enableTypelibCache: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, limits: { type: "object", properties: { scriptTimeout: { $ref: "#/definitions/timeSpan2" }, bufferingLimit: { $ref: "#/definitions/integer" }, maxRequestEntityAllowed: { $ref: "#/definitions/integer" }, processorThreadMax: { $ref: "#/definitions/integer" }, queueConnectionTestTime: { $ref: "#/definitions/timeSpan3" }, queueTimeout: { $ref: "#/definitions/timeSpan2" }, requestQueueMax: { $ref: "#/definitions/integer" } }, additionalProperties: !1 } }, additionalProperties: !1, definitions: { boolean: { type: "boolean" }, integer: { type: "integer", minimum: 0, maximum: 2147483647 }, string: { type: "string", minLength: 1 }, integer2: { type: "integer", minimum: 0, maximum: 4294967295 }, timeSpan: { type: "number", minimum: 0, maximum: 31536e3, multipleOf: 60 }, flags: { type: "string", pattern: "^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$" }, string2: { type: "string" }, timeSpan2: { type: "number" }, timeSpan3: { type: "number", minimum: 1, maximum: 2147483647, multipleOf: 1 } } };
function validate669(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate669.errors = vErrors, errors === 0;
}
function validate675(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate675.errors = vErrors, errors === 0;
}
function validate684(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate684.errors = vErrors, errors === 0;
}
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate691.errors = vErrors, errors === 0;
}
function validate693(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate693.errors = vErrors, errors === 0;
}
var pattern30 = new RegExp("^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$", "u");
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern30.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:None|EnableTracker|EnableSxS|UsePartition)(?:, (?:None|EnableTracker|EnableSxS|UsePartition))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate695.errors = vErrors, errors === 0;
}
function validate698(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate698.errors = vErrors, errors === 0;
}
function validate707(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "number" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate707.errors = vErrors, errors === 0;
}
function validate712(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate712.errors = vErrors, errors === 0;
}
function validate668(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!func0.call(schema189.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.appAllowClientDebug !== void 0 && func0.call(data, "appAllowClientDebug") && (validate669(data.appAllowClientDebug, { instancePath: instancePath + "/appAllowClientDebug", parentData: data, parentDataProperty: "appAllowClientDebug", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.appAllowDebugging !== void 0 && func0.call(data, "appAllowDebugging") && (validate669(data.appAllowDebugging, { instancePath: instancePath + "/appAllowDebugging", parentData: data, parentDataProperty: "appAllowDebugging", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.errorsToNTLog !== void 0 && func0.call(data, "errorsToNTLog") && (validate669(data.errorsToNTLog, { instancePath: instancePath + "/errorsToNTLog", parentData: data, parentDataProperty: "errorsToNTLog", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.logErrorRequests !== void 0 && func0.call(data, "logErrorRequests") && (validate669(data.logErrorRequests, { instancePath: instancePath + "/logErrorRequests", parentData: data, parentDataProperty: "logErrorRequests", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.calcLineNumber !== void 0 && func0.call(data, "calcLineNumber") && (validate669(data.calcLineNumber, { instancePath: instancePath + "/calcLineNumber", parentData: data, parentDataProperty: "calcLineNumber", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.codePage !== void 0 && func0.call(data, "codePage") && (validate675(data.codePage, { instancePath: instancePath + "/codePage", parentData: data, parentDataProperty: "codePage", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data.enableApplicationRestart !== void 0 && func0.call(data, "enableApplicationRestart") && (validate669(data.enableApplicationRestart, { instancePath: instancePath + "/enableApplicationRestart", parentData: data, parentDataProperty: "enableApplicationRestart", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.enableAspHtmlFallback !== void 0 && func0.call(data, "enableAspHtmlFallback") && (validate669(data.enableAspHtmlFallback, { instancePath: instancePath + "/enableAspHtmlFallback", parentData: data, parentDataProperty: "enableAspHtmlFallback", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.enableChunkedEncoding !== void 0 && func0.call(data, "enableChunkedEncoding") && (validate669(data.enableChunkedEncoding, { instancePath: instancePath + "/enableChunkedEncoding", parentData: data, parentDataProperty: "enableChunkedEncoding", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.enableParentPaths !== void 0 && func0.call(data, "enableParentPaths") && (validate669(data.enableParentPaths, { instancePath: instancePath + "/enableParentPaths", parentData: data, parentDataProperty: "enableParentPaths", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.exceptionCatchEnable !== void 0 && func0.call(data, "exceptionCatchEnable") && (validate669(data.exceptionCatchEnable, { instancePath: instancePath + "/exceptionCatchEnable", parentData: data, parentDataProperty: "exceptionCatchEnable", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.lcid !== void 0 && func0.call(data, "lcid") && (validate675(data.lcid, { instancePath: instancePath + "/lcid", parentData: data, parentDataProperty: "lcid", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data.runOnEndAnonymously !== void 0 && func0.call(data, "runOnEndAnonymously") && (validate669(data.runOnEndAnonymously, { instancePath: instancePath + "/runOnEndAnonymously", parentData: data, parentDataProperty: "runOnEndAnonymously", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.scriptErrorMessage !== void 0 && func0.call(data, "scriptErrorMessage") && (validate684(data.scriptErrorMessage, { instancePath: instancePath + "/scriptErrorMessage", parentData: data, parentDataProperty: "scriptErrorMessage", rootData }) || (vErrors = withErrors(vErrors, validate684.errors), errors = vErrors.length)), data.scriptErrorSentToBrowser !== void 0 && func0.call(data, "scriptErrorSentToBrowser") && (validate669(data.scriptErrorSentToBrowser, { instancePath: instancePath + "/scriptErrorSentToBrowser", parentData: data, parentDataProperty: "scriptErrorSentToBrowser", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.scriptLanguage !== void 0 && func0.call(data, "scriptLanguage") && (validate684(data.scriptLanguage, { instancePath: instancePath + "/scriptLanguage", parentData: data, parentDataProperty: "scriptLanguage", rootData }) || (vErrors = withErrors(vErrors, validate684.errors), errors = vErrors.length)), data.bufferingOn !== void 0 && func0.call(data, "bufferingOn") && (validate669(data.bufferingOn, { instancePath: instancePath + "/bufferingOn", parentData: data, parentDataProperty: "bufferingOn", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data.session !== void 0 && func0.call(data, "session")) {
      let data17 = data.session;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key1 of Object.keys(data17))
          if (!(key1 === "allowSessionState" || key1 === "keepSessionIdSecure" || key1 === "max" || key1 === "timeout")) {
            let err1 = { instancePath: instancePath + "/session", schemaPath: "#/properties/session/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        data17.allowSessionState !== void 0 && func0.call(data17, "allowSessionState") && (validate669(data17.allowSessionState, { instancePath: instancePath + "/session/allowSessionState", parentData: data17, parentDataProperty: "allowSessionState", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data17.keepSessionIdSecure !== void 0 && func0.call(data17, "keepSessionIdSecure") && (validate669(data17.keepSessionIdSecure, { instancePath: instancePath + "/session/keepSessionIdSecure", parentData: data17, parentDataProperty: "keepSessionIdSecure", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data17.max !== void 0 && func0.call(data17, "max") && (validate691(data17.max, { instancePath: instancePath + "/session/max", parentData: data17, parentDataProperty: "max", rootData }) || (vErrors = withErrors(vErrors, validate691.errors), errors = vErrors.length)), data17.timeout !== void 0 && func0.call(data17, "timeout") && (validate693(data17.timeout, { instancePath: instancePath + "/session/timeout", parentData: data17, parentDataProperty: "timeout", rootData }) || (vErrors = withErrors(vErrors, validate693.errors), errors = vErrors.length));
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
        data22.appServiceFlags !== void 0 && func0.call(data22, "appServiceFlags") && (validate695(data22.appServiceFlags, { instancePath: instancePath + "/comPlus/appServiceFlags", parentData: data22, parentDataProperty: "appServiceFlags", rootData }) || (vErrors = withErrors(vErrors, validate695.errors), errors = vErrors.length)), data22.sxsName !== void 0 && func0.call(data22, "sxsName") && (validate684(data22.sxsName, { instancePath: instancePath + "/comPlus/sxsName", parentData: data22, parentDataProperty: "sxsName", rootData }) || (vErrors = withErrors(vErrors, validate684.errors), errors = vErrors.length)), data22.partitionId !== void 0 && func0.call(data22, "partitionId") && (validate698(data22.partitionId, { instancePath: instancePath + "/comPlus/partitionId", parentData: data22, parentDataProperty: "partitionId", rootData }) || (vErrors = withErrors(vErrors, validate698.errors), errors = vErrors.length)), data22.trackThreadingModel !== void 0 && func0.call(data22, "trackThreadingModel") && (validate669(data22.trackThreadingModel, { instancePath: instancePath + "/comPlus/trackThreadingModel", parentData: data22, parentDataProperty: "trackThreadingModel", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length)), data22.executeInMta !== void 0 && func0.call(data22, "executeInMta") && (validate669(data22.executeInMta, { instancePath: instancePath + "/comPlus/executeInMta", parentData: data22, parentDataProperty: "executeInMta", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length));
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
        data28.diskTemplateCacheDirectory !== void 0 && func0.call(data28, "diskTemplateCacheDirectory") && (validate684(data28.diskTemplateCacheDirectory, { instancePath: instancePath + "/cache/diskTemplateCacheDirectory", parentData: data28, parentDataProperty: "diskTemplateCacheDirectory", rootData }) || (vErrors = withErrors(vErrors, validate684.errors), errors = vErrors.length)), data28.maxDiskTemplateCacheFiles !== void 0 && func0.call(data28, "maxDiskTemplateCacheFiles") && (validate675(data28.maxDiskTemplateCacheFiles, { instancePath: instancePath + "/cache/maxDiskTemplateCacheFiles", parentData: data28, parentDataProperty: "maxDiskTemplateCacheFiles", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data28.scriptFileCacheSize !== void 0 && func0.call(data28, "scriptFileCacheSize") && (validate675(data28.scriptFileCacheSize, { instancePath: instancePath + "/cache/scriptFileCacheSize", parentData: data28, parentDataProperty: "scriptFileCacheSize", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data28.scriptEngineCacheMax !== void 0 && func0.call(data28, "scriptEngineCacheMax") && (validate675(data28.scriptEngineCacheMax, { instancePath: instancePath + "/cache/scriptEngineCacheMax", parentData: data28, parentDataProperty: "scriptEngineCacheMax", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data28.enableTypelibCache !== void 0 && func0.call(data28, "enableTypelibCache") && (validate669(data28.enableTypelibCache, { instancePath: instancePath + "/cache/enableTypelibCache", parentData: data28, parentDataProperty: "enableTypelibCache", rootData }) || (vErrors = withErrors(vErrors, validate669.errors), errors = vErrors.length));
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
        data34.scriptTimeout !== void 0 && func0.call(data34, "scriptTimeout") && (validate707(data34.scriptTimeout, { instancePath: instancePath + "/limits/scriptTimeout", parentData: data34, parentDataProperty: "scriptTimeout", rootData }) || (vErrors = withErrors(vErrors, validate707.errors), errors = vErrors.length)), data34.bufferingLimit !== void 0 && func0.call(data34, "bufferingLimit") && (validate675(data34.bufferingLimit, { instancePath: instancePath + "/limits/bufferingLimit", parentData: data34, parentDataProperty: "bufferingLimit", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data34.maxRequestEntityAllowed !== void 0 && func0.call(data34, "maxRequestEntityAllowed") && (validate675(data34.maxRequestEntityAllowed, { instancePath: instancePath + "/limits/maxRequestEntityAllowed", parentData: data34, parentDataProperty: "maxRequestEntityAllowed", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data34.processorThreadMax !== void 0 && func0.call(data34, "processorThreadMax") && (validate675(data34.processorThreadMax, { instancePath: instancePath + "/limits/processorThreadMax", parentData: data34, parentDataProperty: "processorThreadMax", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length)), data34.queueConnectionTestTime !== void 0 && func0.call(data34, "queueConnectionTestTime") && (validate712(data34.queueConnectionTestTime, { instancePath: instancePath + "/limits/queueConnectionTestTime", parentData: data34, parentDataProperty: "queueConnectionTestTime", rootData }) || (vErrors = withErrors(vErrors, validate712.errors), errors = vErrors.length)), data34.queueTimeout !== void 0 && func0.call(data34, "queueTimeout") && (validate707(data34.queueTimeout, { instancePath: instancePath + "/limits/queueTimeout", parentData: data34, parentDataProperty: "queueTimeout", rootData }) || (vErrors = withErrors(vErrors, validate707.errors), errors = vErrors.length)), data34.requestQueueMax !== void 0 && func0.call(data34, "requestQueueMax") && (validate675(data34.requestQueueMax, { instancePath: instancePath + "/limits/requestQueueMax", parentData: data34, parentDataProperty: "requestQueueMax", rootData }) || (vErrors = withErrors(vErrors, validate675.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate668.errors = vErrors, errors === 0;
}
var SystemWebServerAspNetCore = validate716, schema199 = { $id: "system.webServer/aspNetCore", type: "object", properties: { processPath: { $ref: "#/definitions/string" }, arguments: { $ref: "#/definitions/string" }, hostingModel: { $ref: "#/definitions/string" }, startupTimeLimit: { $ref: "#/definitions/integer" }, shutdownTimeLimit: { $ref: "#/definitions/integer2" }, rapidFailsPerMinute: { $ref: "#/definitions/integer3" }, requestTimeout: { $ref: "#/definitions/timeSpan" }, stdoutLogEnabled: { $ref: "#/definitions/boolean" }, stdoutLogFile: { $ref: "#/definitions/string" }, processesPerApplication: { $ref: "#/definitions/integer4" }, forwardWindowsAuthToken: { $ref: "#/definitions/boolean" }, disableStartUpErrorPage: { $ref: "#/definitions/boolean" }, recycleOnFileChange: { type: "object", properties: {} }, environmentVariables: { type: "object", properties: {} }, handlerSettings: { type: "object", properties: {} } }, patternProperties: { "^[^<]": {} }, additionalProperties: !1, definitions: { string: { type: "string" }, integer: { type: "integer", minimum: 0, maximum: 3600 }, integer2: { type: "integer", minimum: 0, maximum: 600 }, integer3: { type: "integer", minimum: 0, maximum: 100 }, timeSpan: { type: "number", minimum: 0, maximum: 1296e3, multipleOf: 1 }, boolean: { type: "boolean" }, integer4: { type: "integer", minimum: 1, maximum: 100 } } };
function validate717(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate717.errors = vErrors, errors === 0;
}
function validate721(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate721.errors = vErrors, errors === 0;
}
function validate723(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate723.errors = vErrors, errors === 0;
}
function validate725(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate725.errors = vErrors, errors === 0;
}
function validate727(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate727.errors = vErrors, errors === 0;
}
function validate729(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate729.errors = vErrors, errors === 0;
}
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate732.errors = vErrors, errors === 0;
}
function validate716(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(func0.call(schema199.properties, key0) || pattern29.test(key0))) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.processPath !== void 0 && func0.call(data, "processPath") && (validate717(data.processPath, { instancePath: instancePath + "/processPath", parentData: data, parentDataProperty: "processPath", rootData }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length)), data.arguments !== void 0 && func0.call(data, "arguments") && (validate717(data.arguments, { instancePath: instancePath + "/arguments", parentData: data, parentDataProperty: "arguments", rootData }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length)), data.hostingModel !== void 0 && func0.call(data, "hostingModel") && (validate717(data.hostingModel, { instancePath: instancePath + "/hostingModel", parentData: data, parentDataProperty: "hostingModel", rootData }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length)), data.startupTimeLimit !== void 0 && func0.call(data, "startupTimeLimit") && (validate721(data.startupTimeLimit, { instancePath: instancePath + "/startupTimeLimit", parentData: data, parentDataProperty: "startupTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate721.errors), errors = vErrors.length)), data.shutdownTimeLimit !== void 0 && func0.call(data, "shutdownTimeLimit") && (validate723(data.shutdownTimeLimit, { instancePath: instancePath + "/shutdownTimeLimit", parentData: data, parentDataProperty: "shutdownTimeLimit", rootData }) || (vErrors = withErrors(vErrors, validate723.errors), errors = vErrors.length)), data.rapidFailsPerMinute !== void 0 && func0.call(data, "rapidFailsPerMinute") && (validate725(data.rapidFailsPerMinute, { instancePath: instancePath + "/rapidFailsPerMinute", parentData: data, parentDataProperty: "rapidFailsPerMinute", rootData }) || (vErrors = withErrors(vErrors, validate725.errors), errors = vErrors.length)), data.requestTimeout !== void 0 && func0.call(data, "requestTimeout") && (validate727(data.requestTimeout, { instancePath: instancePath + "/requestTimeout", parentData: data, parentDataProperty: "requestTimeout", rootData }) || (vErrors = withErrors(vErrors, validate727.errors), errors = vErrors.length)), data.stdoutLogEnabled !== void 0 && func0.call(data, "stdoutLogEnabled") && (validate729(data.stdoutLogEnabled, { instancePath: instancePath + "/stdoutLogEnabled", parentData: data, parentDataProperty: "stdoutLogEnabled", rootData }) || (vErrors = withErrors(vErrors, validate729.errors), errors = vErrors.length)), data.stdoutLogFile !== void 0 && func0.call(data, "stdoutLogFile") && (validate717(data.stdoutLogFile, { instancePath: instancePath + "/stdoutLogFile", parentData: data, parentDataProperty: "stdoutLogFile", rootData }) || (vErrors = withErrors(vErrors, validate717.errors), errors = vErrors.length)), data.processesPerApplication !== void 0 && func0.call(data, "processesPerApplication") && (validate732(data.processesPerApplication, { instancePath: instancePath + "/processesPerApplication", parentData: data, parentDataProperty: "processesPerApplication", rootData }) || (vErrors = withErrors(vErrors, validate732.errors), errors = vErrors.length)), data.forwardWindowsAuthToken !== void 0 && func0.call(data, "forwardWindowsAuthToken") && (validate729(data.forwardWindowsAuthToken, { instancePath: instancePath + "/forwardWindowsAuthToken", parentData: data, parentDataProperty: "forwardWindowsAuthToken", rootData }) || (vErrors = withErrors(vErrors, validate729.errors), errors = vErrors.length)), data.disableStartUpErrorPage !== void 0 && func0.call(data, "disableStartUpErrorPage") && (validate729(data.disableStartUpErrorPage, { instancePath: instancePath + "/disableStartUpErrorPage", parentData: data, parentDataProperty: "disableStartUpErrorPage", rootData }) || (vErrors = withErrors(vErrors, validate729.errors), errors = vErrors.length)), data.recycleOnFileChange !== void 0 && func0.call(data, "recycleOnFileChange")) {
      let data12 = data.recycleOnFileChange;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        let err1 = { instancePath: instancePath + "/recycleOnFileChange", schemaPath: "#/properties/recycleOnFileChange/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.environmentVariables !== void 0 && func0.call(data, "environmentVariables")) {
      let data13 = data.environmentVariables;
      if (!(data13 && typeof data13 == "object" && !Array.isArray(data13))) {
        let err2 = { instancePath: instancePath + "/environmentVariables", schemaPath: "#/properties/environmentVariables/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.handlerSettings !== void 0 && func0.call(data, "handlerSettings")) {
      let data14 = data.handlerSettings;
      if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
        let err3 = { instancePath: instancePath + "/handlerSettings", schemaPath: "#/properties/handlerSettings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate716.errors = vErrors, errors === 0;
}
var SystemWebServerModules = validate736;
function validate737(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate737.errors = vErrors, errors === 0;
}
function validate741(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate741.errors = vErrors, errors === 0;
}
function validate743(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate743.errors = vErrors, errors === 0;
}
function validate740(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    data.name !== void 0 && func0.call(data, "name") && (validate741(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate741.errors), errors = vErrors.length)), data.type !== void 0 && func0.call(data, "type") && (validate743(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = withErrors(vErrors, validate743.errors), errors = vErrors.length)), data.preCondition !== void 0 && func0.call(data, "preCondition") && (validate743(data.preCondition, { instancePath: instancePath + "/preCondition", parentData: data, parentDataProperty: "preCondition", rootData }) || (vErrors = withErrors(vErrors, validate743.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate740.errors = vErrors, errors === 0;
}
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "runAllManagedModulesForAllRequests" || key0 === "runManagedModulesForWebDavRequests" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.runAllManagedModulesForAllRequests !== void 0 && func0.call(data, "runAllManagedModulesForAllRequests") && (validate737(data.runAllManagedModulesForAllRequests, { instancePath: instancePath + "/runAllManagedModulesForAllRequests", parentData: data, parentDataProperty: "runAllManagedModulesForAllRequests", rootData }) || (vErrors = withErrors(vErrors, validate737.errors), errors = vErrors.length)), data.runManagedModulesForWebDavRequests !== void 0 && func0.call(data, "runManagedModulesForWebDavRequests") && (validate737(data.runManagedModulesForWebDavRequests, { instancePath: instancePath + "/runManagedModulesForWebDavRequests", parentData: data, parentDataProperty: "runManagedModulesForWebDavRequests", rootData }) || (vErrors = withErrors(vErrors, validate737.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
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
            if (data3.add !== void 0 && func0.call(data3, "add") && (validate740(data3.add, { instancePath: instancePath + "/$entries/" + i0 + "/add", parentData: data3, parentDataProperty: "add", rootData }) || (vErrors = withErrors(vErrors, validate740.errors), errors = vErrors.length)), data3.remove !== void 0 && func0.call(data3, "remove")) {
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
                data5.name !== void 0 && func0.call(data5, "name") && (validate741(data5.name, { instancePath: instancePath + "/$entries/" + i0 + "/remove/name", parentData: data5, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate741.errors), errors = vErrors.length));
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
  return validate736.errors = vErrors, errors === 0;
}
var SystemWebServerSecurityAccess = validate748;
var pattern32 = new RegExp("^(?:(?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128)(?:, (?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128))*)?$", "u");
function validate749(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern32.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128)(?:, (?:None|Ssl|SslNegotiateCert|SslRequireCert|Ssl128))*)?$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate749.errors = vErrors, errors === 0;
}
function validate748(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "sslFlags") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.sslFlags !== void 0 && func0.call(data, "sslFlags") && (validate749(data.sslFlags, { instancePath: instancePath + "/sslFlags", parentData: data, parentDataProperty: "sslFlags", rootData }) || (vErrors = withErrors(vErrors, validate749.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate748.errors = vErrors, errors === 0;
}
var SystemWebServerValidation = validate751;
function validate752(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate752.errors = vErrors, errors === 0;
}
function validate751(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "validateIntegratedModeConfiguration") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.validateIntegratedModeConfiguration !== void 0 && func0.call(data, "validateIntegratedModeConfiguration") && (validate752(data.validateIntegratedModeConfiguration, { instancePath: instancePath + "/validateIntegratedModeConfiguration", parentData: data, parentDataProperty: "validateIntegratedModeConfiguration", rootData }) || (vErrors = withErrors(vErrors, validate752.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate751.errors = vErrors, errors === 0;
}
var WebFarms = validate754;
function validate755(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "boolean" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate755.errors = vErrors, errors === 0;
}
var schema218 = { type: "object", properties: { name: { $ref: "#/definitions/string" }, enabled: { $ref: "#/definitions/boolean" }, adminUserName: { $ref: "#/definitions/string2" }, adminPassword: { $ref: "#/definitions/string2" }, applicationRequestRouting: { type: "object", properties: { affinity: { type: "object", properties: { useCookie: { $ref: "#/definitions/boolean" }, cookieName: { $ref: "#/definitions/string3" }, useHostName: { $ref: "#/definitions/boolean" }, hostCountersEnabled: { $ref: "#/definitions/boolean" }, useServerProvider: { $ref: "#/definitions/boolean" }, timeout: { $ref: "#/definitions/timeSpan" }, useExternalCache: { $ref: "#/definitions/boolean" }, ignoreSubDomain: { $ref: "#/definitions/boolean" }, ignoreSubDomainClientAffinity: { $ref: "#/definitions/boolean" }, ignoreSubDomainFragmentDepth: { $ref: "#/definitions/integer" }, hostAffinityProvider: { $ref: "#/definitions/string2" }, serverProviderImage: { $ref: "#/definitions/string2" }, $entries: { type: "array", items: { type: "object", properties: { host: { $ref: "#/definitions/host" } }, additionalProperties: !1 } } }, additionalProperties: !1 }, loadBalancing: { type: "object", properties: { algorithm: { $ref: "#/definitions/enum" }, leastResponseTimePeriod: { $ref: "#/definitions/timeSpan2" }, hashServerVariable: { $ref: "#/definitions/string2" }, queryStringNames: { $ref: "#/definitions/string2" }, randomizeLBTies: { $ref: "#/definitions/boolean" } }, additionalProperties: !1 }, protocol: { type: "object", properties: {} }, healthCheck: { type: "object", properties: {} }, publicKeys: { type: "object", properties: {} } } }, $entries: { type: "array", items: { type: "object", properties: { server: { $ref: "#/definitions/server" } }, additionalProperties: !1 } } }, required: ["name"] };
function validate758(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^/?]*$" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate758.errors = vErrors, errors === 0;
}
function validate761(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate761.errors = vErrors, errors === 0;
}
function validate765(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data == "string") {
    if (func60(data) < 1) {
      let err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate765.errors = vErrors, errors === 0;
}
function validate770(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate770.errors = vErrors, errors === 0;
}
function validate775(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate775.errors = vErrors, errors === 0;
}
function validate781(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate781.errors = vErrors, errors === 0;
}
function validate783(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (key0 !== "name") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.name !== void 0 && func0.call(data, "name") && (validate765(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate765.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate783.errors = vErrors, errors === 0;
}
function validate779(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "name" || key0 === "servers" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.name !== void 0 && func0.call(data, "name") && (validate765(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate765.errors), errors = vErrors.length)), data.servers !== void 0 && func0.call(data, "servers") && (validate781(data.servers, { instancePath: instancePath + "/servers", parentData: data, parentDataProperty: "servers", rootData }) || (vErrors = withErrors(vErrors, validate781.errors), errors = vErrors.length)), data.$entries !== void 0 && func0.call(data, "$entries")) {
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
            data3.equivalentHost !== void 0 && func0.call(data3, "equivalentHost") && (validate783(data3.equivalentHost, { instancePath: instancePath + "/$entries/" + i0 + "/equivalentHost", parentData: data3, parentDataProperty: "equivalentHost", rootData }) || (vErrors = withErrors(vErrors, validate783.errors), errors = vErrors.length));
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
  return validate779.errors = vErrors, errors === 0;
}
var schema227 = { enum: ["WeightedRoundRobin", "LeastRequests", "LeastResponseTime", "WeightedTotalTraffic", "RequestHash"] };
function validate787(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data === "WeightedRoundRobin" || data === "LeastRequests" || data === "LeastResponseTime" || data === "WeightedTotalTraffic" || data === "RequestHash")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema227.enum } };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate787.errors = vErrors, errors === 0;
}
function validate789(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate789.errors = vErrors, errors === 0;
}
function validate798(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate798.errors = vErrors, errors === 0;
}
function validate800(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  return validate800.errors = vErrors, errors === 0;
}
function validate794(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.address === void 0 || !func0.call(data, "address")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.address !== void 0 && func0.call(data, "address") && (validate765(data.address, { instancePath: instancePath + "/address", parentData: data, parentDataProperty: "address", rootData }) || (vErrors = withErrors(vErrors, validate765.errors), errors = vErrors.length)), data.enabled !== void 0 && func0.call(data, "enabled") && (validate755(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
      let data2 = data.applicationRequestRouting;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2))
        data2.hostName !== void 0 && func0.call(data2, "hostName") && (validate765(data2.hostName, { instancePath: instancePath + "/applicationRequestRouting/hostName", parentData: data2, parentDataProperty: "hostName", rootData }) || (vErrors = withErrors(vErrors, validate765.errors), errors = vErrors.length)), data2.weight !== void 0 && func0.call(data2, "weight") && (validate798(data2.weight, { instancePath: instancePath + "/applicationRequestRouting/weight", parentData: data2, parentDataProperty: "weight", rootData }) || (vErrors = withErrors(vErrors, validate798.errors), errors = vErrors.length)), data2.httpPort !== void 0 && func0.call(data2, "httpPort") && (validate800(data2.httpPort, { instancePath: instancePath + "/applicationRequestRouting/httpPort", parentData: data2, parentDataProperty: "httpPort", rootData }) || (vErrors = withErrors(vErrors, validate800.errors), errors = vErrors.length)), data2.httpsPort !== void 0 && func0.call(data2, "httpsPort") && (validate800(data2.httpsPort, { instancePath: instancePath + "/applicationRequestRouting/httpsPort", parentData: data2, parentDataProperty: "httpsPort", rootData }) || (vErrors = withErrors(vErrors, validate800.errors), errors = vErrors.length));
      else {
        let err1 = { instancePath: instancePath + "/applicationRequestRouting", schemaPath: "#/properties/applicationRequestRouting/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate794.errors = vErrors, errors === 0;
}
function validate757(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0 || !func0.call(data, "name")) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name !== void 0 && func0.call(data, "name") && (validate758(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = withErrors(vErrors, validate758.errors), errors = vErrors.length)), data.enabled !== void 0 && func0.call(data, "enabled") && (validate755(data.enabled, { instancePath: instancePath + "/enabled", parentData: data, parentDataProperty: "enabled", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data.adminUserName !== void 0 && func0.call(data, "adminUserName") && (validate761(data.adminUserName, { instancePath: instancePath + "/adminUserName", parentData: data, parentDataProperty: "adminUserName", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data.adminPassword !== void 0 && func0.call(data, "adminPassword") && (validate761(data.adminPassword, { instancePath: instancePath + "/adminPassword", parentData: data, parentDataProperty: "adminPassword", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
      let data4 = data.applicationRequestRouting;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.affinity !== void 0 && func0.call(data4, "affinity")) {
          let data5 = data4.affinity;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key0 of Object.keys(data5))
              if (!func0.call(schema218.properties.applicationRequestRouting.properties.affinity.properties, key0)) {
                let err1 = { instancePath: instancePath + "/applicationRequestRouting/affinity", schemaPath: "#/properties/applicationRequestRouting/properties/affinity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            if (data5.useCookie !== void 0 && func0.call(data5, "useCookie") && (validate755(data5.useCookie, { instancePath: instancePath + "/applicationRequestRouting/affinity/useCookie", parentData: data5, parentDataProperty: "useCookie", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.cookieName !== void 0 && func0.call(data5, "cookieName") && (validate765(data5.cookieName, { instancePath: instancePath + "/applicationRequestRouting/affinity/cookieName", parentData: data5, parentDataProperty: "cookieName", rootData }) || (vErrors = withErrors(vErrors, validate765.errors), errors = vErrors.length)), data5.useHostName !== void 0 && func0.call(data5, "useHostName") && (validate755(data5.useHostName, { instancePath: instancePath + "/applicationRequestRouting/affinity/useHostName", parentData: data5, parentDataProperty: "useHostName", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.hostCountersEnabled !== void 0 && func0.call(data5, "hostCountersEnabled") && (validate755(data5.hostCountersEnabled, { instancePath: instancePath + "/applicationRequestRouting/affinity/hostCountersEnabled", parentData: data5, parentDataProperty: "hostCountersEnabled", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.useServerProvider !== void 0 && func0.call(data5, "useServerProvider") && (validate755(data5.useServerProvider, { instancePath: instancePath + "/applicationRequestRouting/affinity/useServerProvider", parentData: data5, parentDataProperty: "useServerProvider", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.timeout !== void 0 && func0.call(data5, "timeout") && (validate770(data5.timeout, { instancePath: instancePath + "/applicationRequestRouting/affinity/timeout", parentData: data5, parentDataProperty: "timeout", rootData }) || (vErrors = withErrors(vErrors, validate770.errors), errors = vErrors.length)), data5.useExternalCache !== void 0 && func0.call(data5, "useExternalCache") && (validate755(data5.useExternalCache, { instancePath: instancePath + "/applicationRequestRouting/affinity/useExternalCache", parentData: data5, parentDataProperty: "useExternalCache", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.ignoreSubDomain !== void 0 && func0.call(data5, "ignoreSubDomain") && (validate755(data5.ignoreSubDomain, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomain", parentData: data5, parentDataProperty: "ignoreSubDomain", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.ignoreSubDomainClientAffinity !== void 0 && func0.call(data5, "ignoreSubDomainClientAffinity") && (validate755(data5.ignoreSubDomainClientAffinity, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomainClientAffinity", parentData: data5, parentDataProperty: "ignoreSubDomainClientAffinity", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data5.ignoreSubDomainFragmentDepth !== void 0 && func0.call(data5, "ignoreSubDomainFragmentDepth") && (validate775(data5.ignoreSubDomainFragmentDepth, { instancePath: instancePath + "/applicationRequestRouting/affinity/ignoreSubDomainFragmentDepth", parentData: data5, parentDataProperty: "ignoreSubDomainFragmentDepth", rootData }) || (vErrors = withErrors(vErrors, validate775.errors), errors = vErrors.length)), data5.hostAffinityProvider !== void 0 && func0.call(data5, "hostAffinityProvider") && (validate761(data5.hostAffinityProvider, { instancePath: instancePath + "/applicationRequestRouting/affinity/hostAffinityProvider", parentData: data5, parentDataProperty: "hostAffinityProvider", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data5.serverProviderImage !== void 0 && func0.call(data5, "serverProviderImage") && (validate761(data5.serverProviderImage, { instancePath: instancePath + "/applicationRequestRouting/affinity/serverProviderImage", parentData: data5, parentDataProperty: "serverProviderImage", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data5.$entries !== void 0 && func0.call(data5, "$entries")) {
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
                    data19.host !== void 0 && func0.call(data19, "host") && (validate779(data19.host, { instancePath: instancePath + "/applicationRequestRouting/affinity/$entries/" + i0 + "/host", parentData: data19, parentDataProperty: "host", rootData }) || (vErrors = withErrors(vErrors, validate779.errors), errors = vErrors.length));
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
            data21.algorithm !== void 0 && func0.call(data21, "algorithm") && (validate787(data21.algorithm, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/algorithm", parentData: data21, parentDataProperty: "algorithm", rootData }) || (vErrors = withErrors(vErrors, validate787.errors), errors = vErrors.length)), data21.leastResponseTimePeriod !== void 0 && func0.call(data21, "leastResponseTimePeriod") && (validate789(data21.leastResponseTimePeriod, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/leastResponseTimePeriod", parentData: data21, parentDataProperty: "leastResponseTimePeriod", rootData }) || (vErrors = withErrors(vErrors, validate789.errors), errors = vErrors.length)), data21.hashServerVariable !== void 0 && func0.call(data21, "hashServerVariable") && (validate761(data21.hashServerVariable, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/hashServerVariable", parentData: data21, parentDataProperty: "hashServerVariable", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data21.queryStringNames !== void 0 && func0.call(data21, "queryStringNames") && (validate761(data21.queryStringNames, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/queryStringNames", parentData: data21, parentDataProperty: "queryStringNames", rootData }) || (vErrors = withErrors(vErrors, validate761.errors), errors = vErrors.length)), data21.randomizeLBTies !== void 0 && func0.call(data21, "randomizeLBTies") && (validate755(data21.randomizeLBTies, { instancePath: instancePath + "/applicationRequestRouting/loadBalancing/randomizeLBTies", parentData: data21, parentDataProperty: "randomizeLBTies", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length));
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
            data31.server !== void 0 && func0.call(data31, "server") && (validate794(data31.server, { instancePath: instancePath + "/$entries/" + i1 + "/server", parentData: data31, parentDataProperty: "server", rootData }) || (vErrors = withErrors(vErrors, validate794.errors), errors = vErrors.length));
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
  return validate757.errors = vErrors, errors === 0;
}
function validate754(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 of Object.keys(data))
      if (!(key0 === "onDemandHealthCheck" || key0 === "applicationRequestRouting" || key0 === "$entries")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.onDemandHealthCheck !== void 0 && func0.call(data, "onDemandHealthCheck") && (validate755(data.onDemandHealthCheck, { instancePath: instancePath + "/onDemandHealthCheck", parentData: data, parentDataProperty: "onDemandHealthCheck", rootData }) || (vErrors = withErrors(vErrors, validate755.errors), errors = vErrors.length)), data.applicationRequestRouting !== void 0 && func0.call(data, "applicationRequestRouting")) {
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
            data3.webFarm !== void 0 && func0.call(data3, "webFarm") && (validate757(data3.webFarm, { instancePath: instancePath + "/$entries/" + i0 + "/webFarm", parentData: data3, parentDataProperty: "webFarm", rootData }) || (vErrors = withErrors(vErrors, validate757.errors), errors = vErrors.length));
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
  return validate754.errors = vErrors, errors === 0;
}
function withErrors(known, more) {
  if (known === null) return more;
  for (let error of more) known.push(error);
  return known;
}
var validators = {
  appSettings: AppSettings,
  connectionStrings: ConnectionStrings,
  "system.applicationHost/applicationPools": SystemApplicationHostApplicationPools,
  "system.applicationHost/sites": SystemApplicationHostSites,
  "system.web/authentication": SystemWebAuthentication,
  "system.web/compilation": SystemWebCompilation,
  "system.web/deployment": SystemWebDeployment,
  "system.web/hostingEnvironment": SystemWebHostingEnvironment,
  "system.web/httpCookies": SystemWebHttpCookies,
  "system.web/httpModules": SystemWebHttpModules,
  "system.web/httpRuntime": SystemWebHttpRuntime,
  "system.web/identity": SystemWebIdentity,
  "system.web/machineKey": SystemWebMachineKey,
  "system.web/pages": SystemWebPages,
  "system.web/processModel": SystemWebProcessModel,
  "system.web/sessionPageState": SystemWebSessionPageState,
  "system.web/sessionState": SystemWebSessionState,
  "system.web/trace": SystemWebTrace,
  "system.web/trust": SystemWebTrust,
  "system.webServer/applicationInitialization": SystemWebServerApplicationInitialization,
  "system.webServer/asp": SystemWebServerAsp,
  "system.webServer/aspNetCore": SystemWebServerAspNetCore,
  "system.webServer/modules": SystemWebServerModules,
  "system.webServer/security/access": SystemWebServerSecurityAccess,
  "system.webServer/validation": SystemWebServerValidation,
  webFarms: WebFarms
};
export { validators };
