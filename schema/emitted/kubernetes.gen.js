// Emitted by schema/main.ts; do not edit.
"use strict";
export const InitConfiguration = validate229;
const schema32 = {"additionalProperties":false,"properties":{"apiVersion":{"const":"kubeadm.k8s.io/v1beta4"},"bootstrapTokens":{"items":{"$ref":"#/$defs/BootstrapToken"},"type":"array"},"certificateKey":{"pattern":"^[0-9a-fA-F]{64}$","type":"string"},"dryRun":{"type":"boolean"},"kind":{"const":"InitConfiguration"},"localAPIEndpoint":{"$ref":"#/$defs/APIEndpoint"},"nodeRegistration":{"$ref":"#/$defs/NodeRegistrationOptions"},"patches":{"$ref":"#/$defs/Patches"},"skipPhases":{"items":{"enum":["addon","addon/all","addon/coredns","addon/kube-proxy","bootstrap-token","certs","certs/all","certs/apiserver","certs/apiserver-etcd-client","certs/apiserver-kubelet-client","certs/ca","certs/etcd-ca","certs/etcd-healthcheck-client","certs/etcd-peer","certs/etcd-server","certs/front-proxy-ca","certs/front-proxy-client","certs/sa","control-plane","control-plane/all","control-plane/apiserver","control-plane/controller-manager","control-plane/scheduler","etcd","etcd/local","kubeconfig","kubeconfig/admin","kubeconfig/all","kubeconfig/controller-manager","kubeconfig/kubelet","kubeconfig/scheduler","kubeconfig/super-admin","kubelet-finalize","kubelet-finalize/all","kubelet-finalize/enable-client-cert-rotation","kubelet-start","mark-control-plane","preflight","show-join-command","upload-certs","upload-config","upload-config/all","upload-config/kubeadm","upload-config/kubelet","wait-control-plane"],"type":"string"},"type":"array"},"timeouts":{"$ref":"#/$defs/Timeouts"}},"type":"object"};
const func2 = Object.prototype.hasOwnProperty;
const schema33 = {"additionalProperties":false,"properties":{"description":{"type":"string"},"expires":{"$ref":"#/$defs/Time"},"groups":{"items":{"pattern":"^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$","type":"string"},"type":"array"},"token":{"pattern":"^[a-z0-9]{6}\\.[a-z0-9]{16}$","type":["string","null"]},"ttl":{"$ref":"#/$defs/Duration"},"usages":{"items":{"enum":["signing","authentication"],"type":"string"},"type":"array"}},"type":"object"};
const pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern12.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"},message:"must match pattern \""+"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const pattern13 = new RegExp("^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$", "u");
const pattern14 = new RegExp("^[a-z0-9]{6}\\.[a-z0-9]{16}$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "description") || (key0 === "expires")) || (key0 === "groups")) || (key0 === "token")) || (key0 === "ttl")) || (key0 === "usages"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.expires !== undefined){
if(!(validate80(data.expires, {instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.groups !== undefined){
let data2 = data.groups;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err2 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/pattern",keyword:"pattern",params:{pattern: "^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$"},message:"must match pattern \""+"^system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/groups/" + i0,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.token !== undefined){
let data4 = data.token;
if((typeof data4 !== "string") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: schema33.properties.token.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern14.test(data4)){
const err6 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6}\\.[a-z0-9]{16}$"},message:"must match pattern \""+"^[a-z0-9]{6}\\.[a-z0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.ttl !== undefined){
if(!(validate45(data.ttl, {instancePath:instancePath+"/ttl",parentData:data,parentDataProperty:"ttl",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.usages !== undefined){
let data6 = data.usages;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err7 = {instancePath:instancePath+"/usages/" + i1,schemaPath:"#/properties/usages/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data7 === "signing") || (data7 === "authentication"))){
const err8 = {instancePath:instancePath+"/usages/" + i1,schemaPath:"#/properties/usages/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.usages.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/usages",schemaPath:"#/properties/usages/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const pattern16 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "advertiseAddress") || (key0 === "bindPort"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.advertiseAddress !== undefined){
let data0 = data.advertiseAddress;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/advertiseAddress",schemaPath:"#/properties/advertiseAddress/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/advertiseAddress",schemaPath:"#/properties/advertiseAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.bindPort !== undefined){
let data1 = data.bindPort;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/bindPort",schemaPath:"#/properties/bindPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/bindPort",schemaPath:"#/properties/bindPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/bindPort",schemaPath:"#/properties/bindPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema36 = {"additionalProperties":false,"properties":{"criSocket":{"pattern":"^(unix://)?/","type":"string"},"ignorePreflightErrors":{"items":{"type":"string"},"type":"array"},"imagePullPolicy":{"enum":["Always","Never","IfNotPresent"],"type":"string"},"imagePullSerial":{"type":"boolean"},"kubeletExtraArgs":{"items":{"$ref":"#/$defs/KubeletArg"},"type":"array"},"name":{"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$","type":"string"},"taints":{"items":{"$ref":"#/$defs/Taint"},"type":["array","null"]}},"type":"object"};
const pattern17 = new RegExp("^(unix://)?/", "u");
const pattern9 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
const schema37 = {"additionalProperties":false,"properties":{"name":{"enum":["address","allowed-unsafe-sysctls","anonymous-auth","application-metrics-count-limit","authentication-token-webhook","authentication-token-webhook-cache-ttl","authorization-mode","authorization-webhook-cache-authorized-ttl","authorization-webhook-cache-unauthorized-ttl","boot-id-file","bootstrap-kubeconfig","cert-dir","cgroup-driver","cgroup-root","cgroups-per-qos","client-ca-file","cloud-provider","cluster-dns","cluster-domain","config","config-dir","container-hints","container-log-max-files","container-log-max-size","container-runtime-endpoint","containerd","containerd-namespace","contention-profiling","cpu-cfs-quota","cpu-cfs-quota-period","cpu-manager-policy","cpu-manager-policy-options","cpu-manager-reconcile-period","enable-controller-attach-detach","enable-debugging-handlers","enable-load-reader","enable-server","enforce-node-allocatable","event-burst","event-qps","event-storage-age-limit","event-storage-event-limit","eviction-hard","eviction-max-pod-grace-period","eviction-minimum-reclaim","eviction-pressure-transition-period","eviction-soft","eviction-soft-grace-period","exit-on-lock-contention","experimental-allocatable-ignore-eviction","experimental-mounter-path","fail-cgroupv1","fail-swap-on","feature-gates","file-check-frequency","global-housekeeping-interval","hairpin-mode","healthz-bind-address","healthz-port","hostname-override","housekeeping-interval","http-check-frequency","image-credential-provider-bin-dir","image-credential-provider-config","image-gc-high-threshold","image-gc-low-threshold","image-service-endpoint","kernel-memcg-notification","kube-api-burst","kube-api-content-type","kube-api-qps","kube-reserved","kube-reserved-cgroup","kubeconfig","kubelet-cgroups","local-storage-capacity-isolation","lock-file","log-cadvisor-usage","log-flush-frequency","log-json-info-buffer-size","log-json-split-stream","log-text-info-buffer-size","log-text-split-stream","logging-format","machine-id-file","make-iptables-util-chains","manifest-url","manifest-url-header","max-open-files","max-pods","maximum-dead-containers","maximum-dead-containers-per-container","memory-manager-policy","minimum-container-ttl-duration","minimum-image-ttl-duration","node-ip","node-labels","node-status-max-images","node-status-update-frequency","oom-score-adj","pod-cidr","pod-manifest-path","pod-max-pids","pods-per-core","port","protect-kernel-defaults","provider-id","qos-reserved","read-only-port","register-node","register-with-taints","registry-burst","registry-qps","reserved-cpus","reserved-memory","resolv-conf","root-dir","rotate-certificates","rotate-server-certificates","runonce","runtime-cgroups","runtime-request-timeout","seccomp-default","serialize-image-pulls","storage-driver-buffer-duration","storage-driver-db","storage-driver-host","storage-driver-password","storage-driver-secure","storage-driver-table","storage-driver-user","streaming-connection-idle-timeout","sync-frequency","system-cgroups","system-reserved","system-reserved-cgroup","tls-cert-file","tls-cipher-suites","tls-min-version","tls-private-key-file","topology-manager-policy","topology-manager-policy-options","topology-manager-scope","v","version","vmodule","volume-plugin-dir","volume-stats-agg-period"]},"value":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "address") || (data0 === "allowed-unsafe-sysctls")) || (data0 === "anonymous-auth")) || (data0 === "application-metrics-count-limit")) || (data0 === "authentication-token-webhook")) || (data0 === "authentication-token-webhook-cache-ttl")) || (data0 === "authorization-mode")) || (data0 === "authorization-webhook-cache-authorized-ttl")) || (data0 === "authorization-webhook-cache-unauthorized-ttl")) || (data0 === "boot-id-file")) || (data0 === "bootstrap-kubeconfig")) || (data0 === "cert-dir")) || (data0 === "cgroup-driver")) || (data0 === "cgroup-root")) || (data0 === "cgroups-per-qos")) || (data0 === "client-ca-file")) || (data0 === "cloud-provider")) || (data0 === "cluster-dns")) || (data0 === "cluster-domain")) || (data0 === "config")) || (data0 === "config-dir")) || (data0 === "container-hints")) || (data0 === "container-log-max-files")) || (data0 === "container-log-max-size")) || (data0 === "container-runtime-endpoint")) || (data0 === "containerd")) || (data0 === "containerd-namespace")) || (data0 === "contention-profiling")) || (data0 === "cpu-cfs-quota")) || (data0 === "cpu-cfs-quota-period")) || (data0 === "cpu-manager-policy")) || (data0 === "cpu-manager-policy-options")) || (data0 === "cpu-manager-reconcile-period")) || (data0 === "enable-controller-attach-detach")) || (data0 === "enable-debugging-handlers")) || (data0 === "enable-load-reader")) || (data0 === "enable-server")) || (data0 === "enforce-node-allocatable")) || (data0 === "event-burst")) || (data0 === "event-qps")) || (data0 === "event-storage-age-limit")) || (data0 === "event-storage-event-limit")) || (data0 === "eviction-hard")) || (data0 === "eviction-max-pod-grace-period")) || (data0 === "eviction-minimum-reclaim")) || (data0 === "eviction-pressure-transition-period")) || (data0 === "eviction-soft")) || (data0 === "eviction-soft-grace-period")) || (data0 === "exit-on-lock-contention")) || (data0 === "experimental-allocatable-ignore-eviction")) || (data0 === "experimental-mounter-path")) || (data0 === "fail-cgroupv1")) || (data0 === "fail-swap-on")) || (data0 === "feature-gates")) || (data0 === "file-check-frequency")) || (data0 === "global-housekeeping-interval")) || (data0 === "hairpin-mode")) || (data0 === "healthz-bind-address")) || (data0 === "healthz-port")) || (data0 === "hostname-override")) || (data0 === "housekeeping-interval")) || (data0 === "http-check-frequency")) || (data0 === "image-credential-provider-bin-dir")) || (data0 === "image-credential-provider-config")) || (data0 === "image-gc-high-threshold")) || (data0 === "image-gc-low-threshold")) || (data0 === "image-service-endpoint")) || (data0 === "kernel-memcg-notification")) || (data0 === "kube-api-burst")) || (data0 === "kube-api-content-type")) || (data0 === "kube-api-qps")) || (data0 === "kube-reserved")) || (data0 === "kube-reserved-cgroup")) || (data0 === "kubeconfig")) || (data0 === "kubelet-cgroups")) || (data0 === "local-storage-capacity-isolation")) || (data0 === "lock-file")) || (data0 === "log-cadvisor-usage")) || (data0 === "log-flush-frequency")) || (data0 === "log-json-info-buffer-size")) || (data0 === "log-json-split-stream")) || (data0 === "log-text-info-buffer-size")) || (data0 === "log-text-split-stream")) || (data0 === "logging-format")) || (data0 === "machine-id-file")) || (data0 === "make-iptables-util-chains")) || (data0 === "manifest-url")) || (data0 === "manifest-url-header")) || (data0 === "max-open-files")) || (data0 === "max-pods")) || (data0 === "maximum-dead-containers")) || (data0 === "maximum-dead-containers-per-container")) || (data0 === "memory-manager-policy")) || (data0 === "minimum-container-ttl-duration")) || (data0 === "minimum-image-ttl-duration")) || (data0 === "node-ip")) || (data0 === "node-labels")) || (data0 === "node-status-max-images")) || (data0 === "node-status-update-frequency")) || (data0 === "oom-score-adj")) || (data0 === "pod-cidr")) || (data0 === "pod-manifest-path")) || (data0 === "pod-max-pids")) || (data0 === "pods-per-core")) || (data0 === "port")) || (data0 === "protect-kernel-defaults")) || (data0 === "provider-id")) || (data0 === "qos-reserved")) || (data0 === "read-only-port")) || (data0 === "register-node")) || (data0 === "register-with-taints")) || (data0 === "registry-burst")) || (data0 === "registry-qps")) || (data0 === "reserved-cpus")) || (data0 === "reserved-memory")) || (data0 === "resolv-conf")) || (data0 === "root-dir")) || (data0 === "rotate-certificates")) || (data0 === "rotate-server-certificates")) || (data0 === "runonce")) || (data0 === "runtime-cgroups")) || (data0 === "runtime-request-timeout")) || (data0 === "seccomp-default")) || (data0 === "serialize-image-pulls")) || (data0 === "storage-driver-buffer-duration")) || (data0 === "storage-driver-db")) || (data0 === "storage-driver-host")) || (data0 === "storage-driver-password")) || (data0 === "storage-driver-secure")) || (data0 === "storage-driver-table")) || (data0 === "storage-driver-user")) || (data0 === "streaming-connection-idle-timeout")) || (data0 === "sync-frequency")) || (data0 === "system-cgroups")) || (data0 === "system-reserved")) || (data0 === "system-reserved-cgroup")) || (data0 === "tls-cert-file")) || (data0 === "tls-cipher-suites")) || (data0 === "tls-min-version")) || (data0 === "tls-private-key-file")) || (data0 === "topology-manager-policy")) || (data0 === "topology-manager-policy-options")) || (data0 === "topology-manager-scope")) || (data0 === "v")) || (data0 === "version")) || (data0 === "vmodule")) || (data0 === "volume-plugin-dir")) || (data0 === "volume-stats-agg-period"))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema37.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema38 = {"additionalProperties":false,"properties":{"effect":{"enum":["","NoSchedule","PreferNoSchedule","NoExecute"],"type":"string"},"key":{"minLength":1,"type":"string"},"timeAdded":{"$ref":"#/$defs/Time"},"value":{"type":"string"}},"required":["key","effect"],"type":"object"};
const func3 = require("ajv/dist/runtime/ucs2length").default;

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.effect === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effect"},message:"must have required property '"+"effect"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "effect") || (key0 === "key")) || (key0 === "timeAdded")) || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.effect !== undefined){
let data0 = data.effect;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "") || (data0 === "NoSchedule")) || (data0 === "PreferNoSchedule")) || (data0 === "NoExecute"))){
const err4 = {instancePath:instancePath+"/effect",schemaPath:"#/properties/effect/enum",keyword:"enum",params:{allowedValues: schema38.properties.effect.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err5 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timeAdded !== undefined){
if(!(validate80(data.timeAdded, {instancePath:instancePath+"/timeAdded",parentData:data,parentDataProperty:"timeAdded",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "criSocket") || (key0 === "ignorePreflightErrors")) || (key0 === "imagePullPolicy")) || (key0 === "imagePullSerial")) || (key0 === "kubeletExtraArgs")) || (key0 === "name")) || (key0 === "taints"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.criSocket !== undefined){
let data0 = data.criSocket;
if(typeof data0 === "string"){
if(!pattern17.test(data0)){
const err1 = {instancePath:instancePath+"/criSocket",schemaPath:"#/properties/criSocket/pattern",keyword:"pattern",params:{pattern: "^(unix://)?/"},message:"must match pattern \""+"^(unix://)?/"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/criSocket",schemaPath:"#/properties/criSocket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.ignorePreflightErrors !== undefined){
let data1 = data.ignorePreflightErrors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/ignorePreflightErrors/" + i0,schemaPath:"#/properties/ignorePreflightErrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/ignorePreflightErrors",schemaPath:"#/properties/ignorePreflightErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.imagePullPolicy !== undefined){
let data3 = data.imagePullPolicy;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data3 === "Always") || (data3 === "Never")) || (data3 === "IfNotPresent"))){
const err6 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema36.properties.imagePullPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.imagePullSerial !== undefined){
if(typeof data.imagePullSerial !== "boolean"){
const err7 = {instancePath:instancePath+"/imagePullSerial",schemaPath:"#/properties/imagePullSerial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kubeletExtraArgs !== undefined){
let data5 = data.kubeletExtraArgs;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data5[i1], {instancePath:instancePath+"/kubeletExtraArgs/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/kubeletExtraArgs",schemaPath:"#/properties/kubeletExtraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 === "string"){
if(func3(data7) > 253){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern9.test(data7)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.taints !== undefined){
let data8 = data.taints;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err12 = {instancePath:instancePath+"/taints",schemaPath:"#/properties/taints/type",keyword:"type",params:{type: schema36.properties.taints.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate89(data8[i2], {instancePath:instancePath+"/taints/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "directory")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.directory !== undefined){
if(typeof data.directory !== "string"){
const err1 = {instancePath:instancePath+"/directory",schemaPath:"#/properties/directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "controlPlaneComponentHealthCheck") || (key0 === "discovery")) || (key0 === "etcdAPICall")) || (key0 === "kubeletHealthCheck")) || (key0 === "kubernetesAPICall")) || (key0 === "tlsBootstrap")) || (key0 === "upgradeManifests"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.controlPlaneComponentHealthCheck !== undefined){
if(!(validate45(data.controlPlaneComponentHealthCheck, {instancePath:instancePath+"/controlPlaneComponentHealthCheck",parentData:data,parentDataProperty:"controlPlaneComponentHealthCheck",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.discovery !== undefined){
if(!(validate45(data.discovery, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.etcdAPICall !== undefined){
if(!(validate45(data.etcdAPICall, {instancePath:instancePath+"/etcdAPICall",parentData:data,parentDataProperty:"etcdAPICall",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.kubeletHealthCheck !== undefined){
if(!(validate45(data.kubeletHealthCheck, {instancePath:instancePath+"/kubeletHealthCheck",parentData:data,parentDataProperty:"kubeletHealthCheck",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.kubernetesAPICall !== undefined){
if(!(validate45(data.kubernetesAPICall, {instancePath:instancePath+"/kubernetesAPICall",parentData:data,parentDataProperty:"kubernetesAPICall",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.tlsBootstrap !== undefined){
if(!(validate45(data.tlsBootstrap, {instancePath:instancePath+"/tlsBootstrap",parentData:data,parentDataProperty:"tlsBootstrap",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.upgradeManifests !== undefined){
if(!(validate45(data.upgradeManifests, {instancePath:instancePath+"/upgradeManifests",parentData:data,parentDataProperty:"upgradeManifests",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const pattern15 = new RegExp("^[0-9a-fA-F]{64}$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema32.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubeadm.k8s.io/v1beta4" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeadm.k8s.io/v1beta4"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bootstrapTokens !== undefined){
let data1 = data.bootstrapTokens;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate79(data1[i0], {instancePath:instancePath+"/bootstrapTokens/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/bootstrapTokens",schemaPath:"#/properties/bootstrapTokens/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.certificateKey !== undefined){
let data3 = data.certificateKey;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
const err3 = {instancePath:instancePath+"/certificateKey",schemaPath:"#/properties/certificateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/certificateKey",schemaPath:"#/properties/certificateKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err5 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
if("InitConfiguration" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "InitConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.localAPIEndpoint !== undefined){
if(!(validate84(data.localAPIEndpoint, {instancePath:instancePath+"/localAPIEndpoint",parentData:data,parentDataProperty:"localAPIEndpoint",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
if(data.nodeRegistration !== undefined){
if(!(validate86(data.nodeRegistration, {instancePath:instancePath+"/nodeRegistration",parentData:data,parentDataProperty:"nodeRegistration",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.patches !== undefined){
if(!(validate93(data.patches, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.skipPhases !== undefined){
let data9 = data.skipPhases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err7 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((data10 === "addon") || (data10 === "addon/all")) || (data10 === "addon/coredns")) || (data10 === "addon/kube-proxy")) || (data10 === "bootstrap-token")) || (data10 === "certs")) || (data10 === "certs/all")) || (data10 === "certs/apiserver")) || (data10 === "certs/apiserver-etcd-client")) || (data10 === "certs/apiserver-kubelet-client")) || (data10 === "certs/ca")) || (data10 === "certs/etcd-ca")) || (data10 === "certs/etcd-healthcheck-client")) || (data10 === "certs/etcd-peer")) || (data10 === "certs/etcd-server")) || (data10 === "certs/front-proxy-ca")) || (data10 === "certs/front-proxy-client")) || (data10 === "certs/sa")) || (data10 === "control-plane")) || (data10 === "control-plane/all")) || (data10 === "control-plane/apiserver")) || (data10 === "control-plane/controller-manager")) || (data10 === "control-plane/scheduler")) || (data10 === "etcd")) || (data10 === "etcd/local")) || (data10 === "kubeconfig")) || (data10 === "kubeconfig/admin")) || (data10 === "kubeconfig/all")) || (data10 === "kubeconfig/controller-manager")) || (data10 === "kubeconfig/kubelet")) || (data10 === "kubeconfig/scheduler")) || (data10 === "kubeconfig/super-admin")) || (data10 === "kubelet-finalize")) || (data10 === "kubelet-finalize/all")) || (data10 === "kubelet-finalize/enable-client-cert-rotation")) || (data10 === "kubelet-start")) || (data10 === "mark-control-plane")) || (data10 === "preflight")) || (data10 === "show-join-command")) || (data10 === "upload-certs")) || (data10 === "upload-config")) || (data10 === "upload-config/all")) || (data10 === "upload-config/kubeadm")) || (data10 === "upload-config/kubelet")) || (data10 === "wait-control-plane"))){
const err8 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/enum",keyword:"enum",params:{allowedValues: schema32.properties.skipPhases.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/skipPhases",schemaPath:"#/properties/skipPhases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timeouts !== undefined){
if(!(validate95(data.timeouts, {instancePath:instancePath+"/timeouts",parentData:data,parentDataProperty:"timeouts",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}

export const ClusterConfiguration = validate235;
const schema7 = {"additionalProperties":false,"properties":{"apiServer":{"$ref":"#/$defs/APIServer"},"apiVersion":{"const":"kubeadm.k8s.io/v1beta4"},"caCertificateValidityPeriod":{"$ref":"#/$defs/Duration"},"certificateValidityPeriod":{"$ref":"#/$defs/Duration"},"certificatesDir":{"pattern":"^/","type":"string"},"clusterName":{"type":"string"},"controlPlaneEndpoint":{"type":"string"},"controllerManager":{"$ref":"#/$defs/ControllerManager"},"dns":{"$ref":"#/$defs/DNS"},"encryptionAlgorithm":{"enum":["ECDSA-P256","ECDSA-P384","RSA-2048","RSA-3072","RSA-4096"],"type":"string"},"etcd":{"$ref":"#/$defs/Etcd"},"featureGates":{"$ref":"#/$defs/KubeadmFeatureGates"},"imageRepository":{"type":"string"},"kind":{"const":"ClusterConfiguration"},"kubernetesVersion":{"type":"string"},"networking":{"$ref":"#/$defs/Networking"},"proxy":{"$ref":"#/$defs/Proxy"},"scheduler":{"$ref":"#/$defs/Scheduler"}},"type":"object"};
const schema9 = {"additionalProperties":false,"properties":{"name":{"enum":["admission-control","admission-control-config-file","advertise-address","aggregator-reject-forwarding-redirect","allow-metric-labels","allow-metric-labels-manifest","allow-privileged","anonymous-auth","api-audiences","apiserver-count","audit-log-batch-buffer-size","audit-log-batch-max-size","audit-log-batch-max-wait","audit-log-batch-throttle-burst","audit-log-batch-throttle-enable","audit-log-batch-throttle-qps","audit-log-compress","audit-log-format","audit-log-maxage","audit-log-maxbackup","audit-log-maxsize","audit-log-mode","audit-log-path","audit-log-truncate-enabled","audit-log-truncate-max-batch-size","audit-log-truncate-max-event-size","audit-log-version","audit-policy-file","audit-webhook-batch-buffer-size","audit-webhook-batch-initial-backoff","audit-webhook-batch-max-size","audit-webhook-batch-max-wait","audit-webhook-batch-throttle-burst","audit-webhook-batch-throttle-enable","audit-webhook-batch-throttle-qps","audit-webhook-config-file","audit-webhook-initial-backoff","audit-webhook-mode","audit-webhook-truncate-enabled","audit-webhook-truncate-max-batch-size","audit-webhook-truncate-max-event-size","audit-webhook-version","authentication-config","authentication-token-webhook-cache-ttl","authentication-token-webhook-config-file","authentication-token-webhook-version","authorization-config","authorization-mode","authorization-policy-file","authorization-webhook-cache-authorized-ttl","authorization-webhook-cache-unauthorized-ttl","authorization-webhook-config-file","authorization-webhook-version","bind-address","cert-dir","client-ca-file","contention-profiling","coordinated-leadership-lease-duration","coordinated-leadership-renew-deadline","coordinated-leadership-retry-period","cors-allowed-origins","debug-socket-path","default-not-ready-toleration-seconds","default-unreachable-toleration-seconds","default-watch-cache-size","delete-collection-workers","disable-admission-plugins","disable-http2-serving","disabled-metrics","egress-selector-config-file","emulated-version","emulation-forward-compatible","enable-admission-plugins","enable-aggregator-routing","enable-bootstrap-token-auth","enable-garbage-collector","enable-logs-handler","enable-priority-and-fairness","encryption-provider-config","encryption-provider-config-automatic-reload","endpoint-reconciler-type","etcd-cafile","etcd-certfile","etcd-compaction-interval","etcd-count-metric-poll-period","etcd-db-metric-poll-interval","etcd-healthcheck-timeout","etcd-keyfile","etcd-prefix","etcd-readycheck-timeout","etcd-servers","etcd-servers-overrides","event-ttl","external-hostname","feature-gates","goaway-chance","help","http2-max-streams-per-connection","kubelet-certificate-authority","kubelet-client-certificate","kubelet-client-key","kubelet-port","kubelet-preferred-address-types","kubelet-read-only-port","kubelet-timeout","kubernetes-service-node-port","lease-reuse-duration-seconds","livez-grace-period","log-flush-frequency","log-json-info-buffer-size","log-json-split-stream","log-text-info-buffer-size","log-text-split-stream","logging-format","max-connection-bytes-per-sec","max-mutating-requests-inflight","max-requests-inflight","min-compatibility-version","min-request-timeout","oidc-ca-file","oidc-client-id","oidc-groups-claim","oidc-groups-prefix","oidc-issuer-url","oidc-required-claim","oidc-signing-algs","oidc-username-claim","oidc-username-prefix","peer-advertise-ip","peer-advertise-port","peer-ca-file","permit-address-sharing","permit-port-sharing","profiling","proxy-client-cert-file","proxy-client-key-file","request-timeout","requestheader-allowed-names","requestheader-client-ca-file","requestheader-extra-headers-prefix","requestheader-group-headers","requestheader-uid-headers","requestheader-username-headers","runtime-config","runtime-config-emulation-forward-compatible","secure-port","service-account-extend-token-expiration","service-account-issuer","service-account-jwks-uri","service-account-key-file","service-account-lookup","service-account-max-token-expiration","service-account-signing-endpoint","service-account-signing-key-file","service-cluster-ip-range","service-node-port-range","show-hidden-metrics-for-version","shutdown-delay-duration","shutdown-send-retry-after","shutdown-watch-termination-grace-period","storage-backend","storage-initialization-timeout","storage-media-type","strict-transport-security-directives","tls-cert-file","tls-cipher-suites","tls-curve-preferences","tls-min-version","tls-private-key-file","tls-sni-cert-key","token-auth-file","tracing-config-file","v","version","vmodule","watch-cache","watch-cache-sizes"]},"value":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "admission-control") || (data0 === "admission-control-config-file")) || (data0 === "advertise-address")) || (data0 === "aggregator-reject-forwarding-redirect")) || (data0 === "allow-metric-labels")) || (data0 === "allow-metric-labels-manifest")) || (data0 === "allow-privileged")) || (data0 === "anonymous-auth")) || (data0 === "api-audiences")) || (data0 === "apiserver-count")) || (data0 === "audit-log-batch-buffer-size")) || (data0 === "audit-log-batch-max-size")) || (data0 === "audit-log-batch-max-wait")) || (data0 === "audit-log-batch-throttle-burst")) || (data0 === "audit-log-batch-throttle-enable")) || (data0 === "audit-log-batch-throttle-qps")) || (data0 === "audit-log-compress")) || (data0 === "audit-log-format")) || (data0 === "audit-log-maxage")) || (data0 === "audit-log-maxbackup")) || (data0 === "audit-log-maxsize")) || (data0 === "audit-log-mode")) || (data0 === "audit-log-path")) || (data0 === "audit-log-truncate-enabled")) || (data0 === "audit-log-truncate-max-batch-size")) || (data0 === "audit-log-truncate-max-event-size")) || (data0 === "audit-log-version")) || (data0 === "audit-policy-file")) || (data0 === "audit-webhook-batch-buffer-size")) || (data0 === "audit-webhook-batch-initial-backoff")) || (data0 === "audit-webhook-batch-max-size")) || (data0 === "audit-webhook-batch-max-wait")) || (data0 === "audit-webhook-batch-throttle-burst")) || (data0 === "audit-webhook-batch-throttle-enable")) || (data0 === "audit-webhook-batch-throttle-qps")) || (data0 === "audit-webhook-config-file")) || (data0 === "audit-webhook-initial-backoff")) || (data0 === "audit-webhook-mode")) || (data0 === "audit-webhook-truncate-enabled")) || (data0 === "audit-webhook-truncate-max-batch-size")) || (data0 === "audit-webhook-truncate-max-event-size")) || (data0 === "audit-webhook-version")) || (data0 === "authentication-config")) || (data0 === "authentication-token-webhook-cache-ttl")) || (data0 === "authentication-token-webhook-config-file")) || (data0 === "authentication-token-webhook-version")) || (data0 === "authorization-config")) || (data0 === "authorization-mode")) || (data0 === "authorization-policy-file")) || (data0 === "authorization-webhook-cache-authorized-ttl")) || (data0 === "authorization-webhook-cache-unauthorized-ttl")) || (data0 === "authorization-webhook-config-file")) || (data0 === "authorization-webhook-version")) || (data0 === "bind-address")) || (data0 === "cert-dir")) || (data0 === "client-ca-file")) || (data0 === "contention-profiling")) || (data0 === "coordinated-leadership-lease-duration")) || (data0 === "coordinated-leadership-renew-deadline")) || (data0 === "coordinated-leadership-retry-period")) || (data0 === "cors-allowed-origins")) || (data0 === "debug-socket-path")) || (data0 === "default-not-ready-toleration-seconds")) || (data0 === "default-unreachable-toleration-seconds")) || (data0 === "default-watch-cache-size")) || (data0 === "delete-collection-workers")) || (data0 === "disable-admission-plugins")) || (data0 === "disable-http2-serving")) || (data0 === "disabled-metrics")) || (data0 === "egress-selector-config-file")) || (data0 === "emulated-version")) || (data0 === "emulation-forward-compatible")) || (data0 === "enable-admission-plugins")) || (data0 === "enable-aggregator-routing")) || (data0 === "enable-bootstrap-token-auth")) || (data0 === "enable-garbage-collector")) || (data0 === "enable-logs-handler")) || (data0 === "enable-priority-and-fairness")) || (data0 === "encryption-provider-config")) || (data0 === "encryption-provider-config-automatic-reload")) || (data0 === "endpoint-reconciler-type")) || (data0 === "etcd-cafile")) || (data0 === "etcd-certfile")) || (data0 === "etcd-compaction-interval")) || (data0 === "etcd-count-metric-poll-period")) || (data0 === "etcd-db-metric-poll-interval")) || (data0 === "etcd-healthcheck-timeout")) || (data0 === "etcd-keyfile")) || (data0 === "etcd-prefix")) || (data0 === "etcd-readycheck-timeout")) || (data0 === "etcd-servers")) || (data0 === "etcd-servers-overrides")) || (data0 === "event-ttl")) || (data0 === "external-hostname")) || (data0 === "feature-gates")) || (data0 === "goaway-chance")) || (data0 === "help")) || (data0 === "http2-max-streams-per-connection")) || (data0 === "kubelet-certificate-authority")) || (data0 === "kubelet-client-certificate")) || (data0 === "kubelet-client-key")) || (data0 === "kubelet-port")) || (data0 === "kubelet-preferred-address-types")) || (data0 === "kubelet-read-only-port")) || (data0 === "kubelet-timeout")) || (data0 === "kubernetes-service-node-port")) || (data0 === "lease-reuse-duration-seconds")) || (data0 === "livez-grace-period")) || (data0 === "log-flush-frequency")) || (data0 === "log-json-info-buffer-size")) || (data0 === "log-json-split-stream")) || (data0 === "log-text-info-buffer-size")) || (data0 === "log-text-split-stream")) || (data0 === "logging-format")) || (data0 === "max-connection-bytes-per-sec")) || (data0 === "max-mutating-requests-inflight")) || (data0 === "max-requests-inflight")) || (data0 === "min-compatibility-version")) || (data0 === "min-request-timeout")) || (data0 === "oidc-ca-file")) || (data0 === "oidc-client-id")) || (data0 === "oidc-groups-claim")) || (data0 === "oidc-groups-prefix")) || (data0 === "oidc-issuer-url")) || (data0 === "oidc-required-claim")) || (data0 === "oidc-signing-algs")) || (data0 === "oidc-username-claim")) || (data0 === "oidc-username-prefix")) || (data0 === "peer-advertise-ip")) || (data0 === "peer-advertise-port")) || (data0 === "peer-ca-file")) || (data0 === "permit-address-sharing")) || (data0 === "permit-port-sharing")) || (data0 === "profiling")) || (data0 === "proxy-client-cert-file")) || (data0 === "proxy-client-key-file")) || (data0 === "request-timeout")) || (data0 === "requestheader-allowed-names")) || (data0 === "requestheader-client-ca-file")) || (data0 === "requestheader-extra-headers-prefix")) || (data0 === "requestheader-group-headers")) || (data0 === "requestheader-uid-headers")) || (data0 === "requestheader-username-headers")) || (data0 === "runtime-config")) || (data0 === "runtime-config-emulation-forward-compatible")) || (data0 === "secure-port")) || (data0 === "service-account-extend-token-expiration")) || (data0 === "service-account-issuer")) || (data0 === "service-account-jwks-uri")) || (data0 === "service-account-key-file")) || (data0 === "service-account-lookup")) || (data0 === "service-account-max-token-expiration")) || (data0 === "service-account-signing-endpoint")) || (data0 === "service-account-signing-key-file")) || (data0 === "service-cluster-ip-range")) || (data0 === "service-node-port-range")) || (data0 === "show-hidden-metrics-for-version")) || (data0 === "shutdown-delay-duration")) || (data0 === "shutdown-send-retry-after")) || (data0 === "shutdown-watch-termination-grace-period")) || (data0 === "storage-backend")) || (data0 === "storage-initialization-timeout")) || (data0 === "storage-media-type")) || (data0 === "strict-transport-security-directives")) || (data0 === "tls-cert-file")) || (data0 === "tls-cipher-suites")) || (data0 === "tls-curve-preferences")) || (data0 === "tls-min-version")) || (data0 === "tls-private-key-file")) || (data0 === "tls-sni-cert-key")) || (data0 === "token-auth-file")) || (data0 === "tracing-config-file")) || (data0 === "v")) || (data0 === "version")) || (data0 === "vmodule")) || (data0 === "watch-cache")) || (data0 === "watch-cache-sizes"))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema9.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "name")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fieldPath"},message:"must have required property '"+"fieldPath"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "apiVersion") || (key0 === "fieldPath"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fieldPath !== undefined){
if(typeof data.fieldPath !== "string"){
const err3 = {instancePath:instancePath+"/fieldPath",schemaPath:"#/properties/fieldPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "volumeName"},message:"must have required property '"+"volumeName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.path === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.key === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "optional")) || (key0 === "path")) || (key0 === "volumeName"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err5 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.volumeName !== undefined){
if(typeof data.volumeName !== "string"){
const err7 = {instancePath:instancePath+"/volumeName",schemaPath:"#/properties/volumeName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!((typeof data == "number") && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "divisor")) || (key0 === "resource"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
const err2 = {instancePath:instancePath+"/containerName",schemaPath:"#/properties/containerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.divisor !== undefined){
if(!(validate35(data.divisor, {instancePath:instancePath+"/divisor",parentData:data,parentDataProperty:"divisor",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(typeof data.resource !== "string"){
const err3 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "key") || (key0 === "name")) || (key0 === "optional"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err4 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "configMapKeyRef") || (key0 === "fieldRef")) || (key0 === "fileKeyRef")) || (key0 === "resourceFieldRef")) || (key0 === "secretKeyRef"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.configMapKeyRef !== undefined){
if(!(validate28(data.configMapKeyRef, {instancePath:instancePath+"/configMapKeyRef",parentData:data,parentDataProperty:"configMapKeyRef",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.fieldRef !== undefined){
if(!(validate30(data.fieldRef, {instancePath:instancePath+"/fieldRef",parentData:data,parentDataProperty:"fieldRef",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.fileKeyRef !== undefined){
if(!(validate32(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef",parentData:data,parentDataProperty:"fileKeyRef",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate34(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef",parentData:data,parentDataProperty:"resourceFieldRef",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
if(!(validate38(data.secretKeyRef, {instancePath:instancePath+"/secretKeyRef",parentData:data,parentDataProperty:"secretKeyRef",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "valueFrom"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.valueFrom !== undefined){
if(!(validate27(data.valueFrom, {instancePath:instancePath+"/valueFrom",parentData:data,parentDataProperty:"valueFrom",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema18 = {"additionalProperties":false,"properties":{"hostPath":{"type":"string"},"mountPath":{"type":"string"},"name":{"type":"string"},"pathType":{"enum":["","DirectoryOrCreate","Directory","FileOrCreate","File","Socket","CharDevice","BlockDevice"],"type":"string"},"readOnly":{"type":"boolean"}},"required":["name","hostPath","mountPath"],"type":"object"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hostPath === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hostPath"},message:"must have required property '"+"hostPath"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mountPath === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mountPath"},message:"must have required property '"+"mountPath"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "hostPath") || (key0 === "mountPath")) || (key0 === "name")) || (key0 === "pathType")) || (key0 === "readOnly"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.hostPath !== undefined){
if(typeof data.hostPath !== "string"){
const err4 = {instancePath:instancePath+"/hostPath",schemaPath:"#/properties/hostPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mountPath !== undefined){
if(typeof data.mountPath !== "string"){
const err5 = {instancePath:instancePath+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pathType !== undefined){
let data3 = data.pathType;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/pathType",schemaPath:"#/properties/pathType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((((data3 === "") || (data3 === "DirectoryOrCreate")) || (data3 === "Directory")) || (data3 === "FileOrCreate")) || (data3 === "File")) || (data3 === "Socket")) || (data3 === "CharDevice")) || (data3 === "BlockDevice"))){
const err8 = {instancePath:instancePath+"/pathType",schemaPath:"#/properties/pathType/enum",keyword:"enum",params:{allowedValues: schema18.properties.pathType.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err9 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "certSANs") || (key0 === "extraArgs")) || (key0 === "extraEnvs")) || (key0 === "extraVolumes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.certSANs !== undefined){
let data0 = data.certSANs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/certSANs/" + i0,schemaPath:"#/properties/certSANs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/certSANs",schemaPath:"#/properties/certSANs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data2 = data.extraArgs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data2[i1], {instancePath:instancePath+"/extraArgs/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extraEnvs !== undefined){
let data4 = data.extraEnvs;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate26(data4[i2], {instancePath:instancePath+"/extraEnvs/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/extraEnvs",schemaPath:"#/properties/extraEnvs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data6 = data.extraVolumes;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate42(data6[i3], {instancePath:instancePath+"/extraVolumes/" + i3,parentData:data6,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema21 = {"additionalProperties":false,"properties":{"name":{"enum":["allocate-node-cidrs","allow-metric-labels","allow-metric-labels-manifest","allow-untagged-cloud","attach-detach-reconcile-sync-period","authentication-kubeconfig","authentication-skip-lookup","authentication-token-webhook-cache-ttl","authentication-tolerate-lookup-failure","authorization-always-allow-paths","authorization-kubeconfig","authorization-webhook-cache-authorized-ttl","authorization-webhook-cache-unauthorized-ttl","bind-address","cert-dir","cidr-allocator-type","client-ca-file","cloud-config","cloud-provider","cluster-cidr","cluster-name","cluster-signing-cert-file","cluster-signing-duration","cluster-signing-key-file","cluster-signing-kube-apiserver-client-cert-file","cluster-signing-kube-apiserver-client-key-file","cluster-signing-kubelet-client-cert-file","cluster-signing-kubelet-client-key-file","cluster-signing-kubelet-serving-cert-file","cluster-signing-kubelet-serving-key-file","cluster-signing-legacy-unknown-cert-file","cluster-signing-legacy-unknown-key-file","concurrent-cron-job-syncs","concurrent-daemonset-syncs","concurrent-deployment-syncs","concurrent-device-taint-eviction-syncs","concurrent-endpoint-syncs","concurrent-ephemeralvolume-syncs","concurrent-gc-syncs","concurrent-horizontal-pod-autoscaler-syncs","concurrent-job-syncs","concurrent-namespace-syncs","concurrent-replicaset-syncs","concurrent-resource-quota-syncs","concurrent-resourceclaim-syncs","concurrent-service-endpoint-syncs","concurrent-service-syncs","concurrent-serviceaccount-token-syncs","concurrent-statefulset-syncs","concurrent-ttl-after-finished-syncs","concurrent-validating-admission-policy-status-syncs","concurrent_rc_syncs","configure-cloud-routes","contention-profiling","controller-shutdown-timeout","controller-start-interval","controllers","disable-attach-detach-reconcile-sync","disable-force-detach-on-timeout","disable-http2-serving","disabled-metrics","emulated-version","enable-dynamic-provisioning","enable-garbage-collector","enable-hostpath-provisioner","enable-leader-migration","endpoint-updates-batch-period","endpointslice-updates-batch-period","external-cloud-volume-plugin","feature-gates","flex-volume-plugin-dir","help","horizontal-pod-autoscaler-cpu-initialization-period","horizontal-pod-autoscaler-downscale-stabilization","horizontal-pod-autoscaler-initial-readiness-delay","horizontal-pod-autoscaler-sync-period","horizontal-pod-autoscaler-tolerance","http2-max-streams-per-connection","kube-api-burst","kube-api-content-type","kube-api-qps","kubeconfig","large-cluster-size-threshold","leader-elect","leader-elect-lease-duration","leader-elect-renew-deadline","leader-elect-resource-lock","leader-elect-resource-name","leader-elect-resource-namespace","leader-elect-retry-period","leader-migration-config","legacy-service-account-token-clean-up-period","log-flush-frequency","log-json-info-buffer-size","log-json-split-stream","log-text-info-buffer-size","log-text-split-stream","logging-format","master","max-endpoints-per-slice","min-compatibility-version","min-resync-period","mirroring-concurrent-service-endpoint-syncs","mirroring-endpointslice-updates-batch-period","mirroring-max-endpoints-per-subset","namespace-sync-period","node-cidr-mask-size","node-cidr-mask-size-ipv4","node-cidr-mask-size-ipv6","node-eviction-rate","node-monitor-grace-period","node-monitor-period","node-startup-grace-period","node-sync-period","permit-address-sharing","permit-port-sharing","profiling","pv-recycler-increment-timeout-nfs","pv-recycler-minimum-timeout-hostpath","pv-recycler-minimum-timeout-nfs","pv-recycler-pod-template-filepath-hostpath","pv-recycler-pod-template-filepath-nfs","pv-recycler-timeout-increment-hostpath","pvclaimbinder-sync-period","requestheader-allowed-names","requestheader-client-ca-file","requestheader-extra-headers-prefix","requestheader-group-headers","requestheader-uid-headers","requestheader-username-headers","resource-quota-sync-period","root-ca-file","route-reconciliation-period","secondary-node-eviction-rate","secure-port","service-account-private-key-file","service-cluster-ip-range","show-hidden-metrics-for-version","terminated-pod-gc-threshold","tls-cert-file","tls-cipher-suites","tls-curve-preferences","tls-min-version","tls-private-key-file","tls-sni-cert-key","unhealthy-zone-threshold","use-service-account-credentials","v","version","vmodule"]},"value":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "allocate-node-cidrs") || (data0 === "allow-metric-labels")) || (data0 === "allow-metric-labels-manifest")) || (data0 === "allow-untagged-cloud")) || (data0 === "attach-detach-reconcile-sync-period")) || (data0 === "authentication-kubeconfig")) || (data0 === "authentication-skip-lookup")) || (data0 === "authentication-token-webhook-cache-ttl")) || (data0 === "authentication-tolerate-lookup-failure")) || (data0 === "authorization-always-allow-paths")) || (data0 === "authorization-kubeconfig")) || (data0 === "authorization-webhook-cache-authorized-ttl")) || (data0 === "authorization-webhook-cache-unauthorized-ttl")) || (data0 === "bind-address")) || (data0 === "cert-dir")) || (data0 === "cidr-allocator-type")) || (data0 === "client-ca-file")) || (data0 === "cloud-config")) || (data0 === "cloud-provider")) || (data0 === "cluster-cidr")) || (data0 === "cluster-name")) || (data0 === "cluster-signing-cert-file")) || (data0 === "cluster-signing-duration")) || (data0 === "cluster-signing-key-file")) || (data0 === "cluster-signing-kube-apiserver-client-cert-file")) || (data0 === "cluster-signing-kube-apiserver-client-key-file")) || (data0 === "cluster-signing-kubelet-client-cert-file")) || (data0 === "cluster-signing-kubelet-client-key-file")) || (data0 === "cluster-signing-kubelet-serving-cert-file")) || (data0 === "cluster-signing-kubelet-serving-key-file")) || (data0 === "cluster-signing-legacy-unknown-cert-file")) || (data0 === "cluster-signing-legacy-unknown-key-file")) || (data0 === "concurrent-cron-job-syncs")) || (data0 === "concurrent-daemonset-syncs")) || (data0 === "concurrent-deployment-syncs")) || (data0 === "concurrent-device-taint-eviction-syncs")) || (data0 === "concurrent-endpoint-syncs")) || (data0 === "concurrent-ephemeralvolume-syncs")) || (data0 === "concurrent-gc-syncs")) || (data0 === "concurrent-horizontal-pod-autoscaler-syncs")) || (data0 === "concurrent-job-syncs")) || (data0 === "concurrent-namespace-syncs")) || (data0 === "concurrent-replicaset-syncs")) || (data0 === "concurrent-resource-quota-syncs")) || (data0 === "concurrent-resourceclaim-syncs")) || (data0 === "concurrent-service-endpoint-syncs")) || (data0 === "concurrent-service-syncs")) || (data0 === "concurrent-serviceaccount-token-syncs")) || (data0 === "concurrent-statefulset-syncs")) || (data0 === "concurrent-ttl-after-finished-syncs")) || (data0 === "concurrent-validating-admission-policy-status-syncs")) || (data0 === "concurrent_rc_syncs")) || (data0 === "configure-cloud-routes")) || (data0 === "contention-profiling")) || (data0 === "controller-shutdown-timeout")) || (data0 === "controller-start-interval")) || (data0 === "controllers")) || (data0 === "disable-attach-detach-reconcile-sync")) || (data0 === "disable-force-detach-on-timeout")) || (data0 === "disable-http2-serving")) || (data0 === "disabled-metrics")) || (data0 === "emulated-version")) || (data0 === "enable-dynamic-provisioning")) || (data0 === "enable-garbage-collector")) || (data0 === "enable-hostpath-provisioner")) || (data0 === "enable-leader-migration")) || (data0 === "endpoint-updates-batch-period")) || (data0 === "endpointslice-updates-batch-period")) || (data0 === "external-cloud-volume-plugin")) || (data0 === "feature-gates")) || (data0 === "flex-volume-plugin-dir")) || (data0 === "help")) || (data0 === "horizontal-pod-autoscaler-cpu-initialization-period")) || (data0 === "horizontal-pod-autoscaler-downscale-stabilization")) || (data0 === "horizontal-pod-autoscaler-initial-readiness-delay")) || (data0 === "horizontal-pod-autoscaler-sync-period")) || (data0 === "horizontal-pod-autoscaler-tolerance")) || (data0 === "http2-max-streams-per-connection")) || (data0 === "kube-api-burst")) || (data0 === "kube-api-content-type")) || (data0 === "kube-api-qps")) || (data0 === "kubeconfig")) || (data0 === "large-cluster-size-threshold")) || (data0 === "leader-elect")) || (data0 === "leader-elect-lease-duration")) || (data0 === "leader-elect-renew-deadline")) || (data0 === "leader-elect-resource-lock")) || (data0 === "leader-elect-resource-name")) || (data0 === "leader-elect-resource-namespace")) || (data0 === "leader-elect-retry-period")) || (data0 === "leader-migration-config")) || (data0 === "legacy-service-account-token-clean-up-period")) || (data0 === "log-flush-frequency")) || (data0 === "log-json-info-buffer-size")) || (data0 === "log-json-split-stream")) || (data0 === "log-text-info-buffer-size")) || (data0 === "log-text-split-stream")) || (data0 === "logging-format")) || (data0 === "master")) || (data0 === "max-endpoints-per-slice")) || (data0 === "min-compatibility-version")) || (data0 === "min-resync-period")) || (data0 === "mirroring-concurrent-service-endpoint-syncs")) || (data0 === "mirroring-endpointslice-updates-batch-period")) || (data0 === "mirroring-max-endpoints-per-subset")) || (data0 === "namespace-sync-period")) || (data0 === "node-cidr-mask-size")) || (data0 === "node-cidr-mask-size-ipv4")) || (data0 === "node-cidr-mask-size-ipv6")) || (data0 === "node-eviction-rate")) || (data0 === "node-monitor-grace-period")) || (data0 === "node-monitor-period")) || (data0 === "node-startup-grace-period")) || (data0 === "node-sync-period")) || (data0 === "permit-address-sharing")) || (data0 === "permit-port-sharing")) || (data0 === "profiling")) || (data0 === "pv-recycler-increment-timeout-nfs")) || (data0 === "pv-recycler-minimum-timeout-hostpath")) || (data0 === "pv-recycler-minimum-timeout-nfs")) || (data0 === "pv-recycler-pod-template-filepath-hostpath")) || (data0 === "pv-recycler-pod-template-filepath-nfs")) || (data0 === "pv-recycler-timeout-increment-hostpath")) || (data0 === "pvclaimbinder-sync-period")) || (data0 === "requestheader-allowed-names")) || (data0 === "requestheader-client-ca-file")) || (data0 === "requestheader-extra-headers-prefix")) || (data0 === "requestheader-group-headers")) || (data0 === "requestheader-uid-headers")) || (data0 === "requestheader-username-headers")) || (data0 === "resource-quota-sync-period")) || (data0 === "root-ca-file")) || (data0 === "route-reconciliation-period")) || (data0 === "secondary-node-eviction-rate")) || (data0 === "secure-port")) || (data0 === "service-account-private-key-file")) || (data0 === "service-cluster-ip-range")) || (data0 === "show-hidden-metrics-for-version")) || (data0 === "terminated-pod-gc-threshold")) || (data0 === "tls-cert-file")) || (data0 === "tls-cipher-suites")) || (data0 === "tls-curve-preferences")) || (data0 === "tls-min-version")) || (data0 === "tls-private-key-file")) || (data0 === "tls-sni-cert-key")) || (data0 === "unhealthy-zone-threshold")) || (data0 === "use-service-account-credentials")) || (data0 === "v")) || (data0 === "version")) || (data0 === "vmodule"))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema21.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "extraArgs") || (key0 === "extraEnvs")) || (key0 === "extraVolumes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data0 = data.extraArgs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data0[i0], {instancePath:instancePath+"/extraArgs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extraEnvs !== undefined){
let data2 = data.extraEnvs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data2[i1], {instancePath:instancePath+"/extraEnvs/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/extraEnvs",schemaPath:"#/properties/extraEnvs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data4 = data.extraVolumes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate42(data4[i2], {instancePath:instancePath+"/extraVolumes/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "disabled") || (key0 === "imageRepository")) || (key0 === "imageTag"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
const err1 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.imageRepository !== undefined){
if(typeof data.imageRepository !== "string"){
const err2 = {instancePath:instancePath+"/imageRepository",schemaPath:"#/properties/imageRepository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.imageTag !== undefined){
if(typeof data.imageTag !== "string"){
const err3 = {instancePath:instancePath+"/imageTag",schemaPath:"#/properties/imageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema24 = {"additionalProperties":false,"properties":{"caFile":{"pattern":"^(/.*)?$","type":"string"},"certFile":{"pattern":"^(/.*)?$","type":"string"},"endpoints":{"items":{"pattern":"^[a-z][a-z0-9+.-]*:","type":"string"},"minItems":1,"type":["array","null"]},"httpEndpoints":{"items":{"pattern":"^[a-z][a-z0-9+.-]*:","type":"string"},"type":"array"},"keyFile":{"pattern":"^(/.*)?$","type":"string"}},"required":["endpoints"],"type":"object"};
const pattern3 = new RegExp("^(/.*)?$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9+.-]*:", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoints"},message:"must have required property '"+"endpoints"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "caFile") || (key0 === "certFile")) || (key0 === "endpoints")) || (key0 === "httpEndpoints")) || (key0 === "keyFile"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.caFile !== undefined){
let data0 = data.caFile;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/caFile",schemaPath:"#/properties/caFile/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/caFile",schemaPath:"#/properties/caFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.certFile !== undefined){
let data1 = data.certFile;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/certFile",schemaPath:"#/properties/certFile/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/certFile",schemaPath:"#/properties/certFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.endpoints !== undefined){
let data2 = data.endpoints;
if((!(Array.isArray(data2))) && (data2 !== null)){
const err6 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type: schema24.properties.endpoints.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data2)){
if(data2.length < 1){
const err7 = {instancePath:instancePath+"/endpoints",schemaPath:"#/properties/endpoints/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/endpoints/" + i0,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data.httpEndpoints !== undefined){
let data4 = data.httpEndpoints;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err10 = {instancePath:instancePath+"/httpEndpoints/" + i1,schemaPath:"#/properties/httpEndpoints/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+.-]*:"},message:"must match pattern \""+"^[a-z][a-z0-9+.-]*:"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/httpEndpoints/" + i1,schemaPath:"#/properties/httpEndpoints/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/httpEndpoints",schemaPath:"#/properties/httpEndpoints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.keyFile !== undefined){
let data6 = data.keyFile;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err13 = {instancePath:instancePath+"/keyFile",schemaPath:"#/properties/keyFile/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/keyFile",schemaPath:"#/properties/keyFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema26 = {"additionalProperties":false,"properties":{"name":{"enum":["advertise-client-urls","auth-token","auth-token-ttl","auto-compaction-mode","auto-compaction-retention","auto-tls","backend-batch-interval","backend-batch-limit","backend-bbolt-freelist-type","bcrypt-cost","bootstrap-defrag-threshold-megabytes","cert-file","cipher-suites","client-cert-allowed-hostname","client-cert-auth","client-cert-file","client-crl-file","client-key-file","cluster-active-size","cluster-remove-delay","cluster-sync-interval","compact-hash-check-time","compaction-batch-limit","compaction-sleep-interval","config","config-file","corrupt-check-time","cors","data-dir","discovery","discovery-cacert","discovery-cert","discovery-dial-timeout","discovery-endpoints","discovery-fallback","discovery-insecure-skip-tls-verify","discovery-insecure-transport","discovery-keepalive-time","discovery-keepalive-timeout","discovery-key","discovery-password","discovery-proxy","discovery-request-timeout","discovery-srv","discovery-srv-name","discovery-token","discovery-user","distributed-tracing-address","distributed-tracing-instance-id","distributed-tracing-sampling-rate","distributed-tracing-service-name","downgrade-check-time","election-timeout","enable-distributed-tracing","enable-grpc-gateway","enable-log-rotation","enable-pprof","experimental-bootstrap-defrag-threshold-megabytes","experimental-compact-hash-check-enabled","experimental-compact-hash-check-time","experimental-compaction-batch-limit","experimental-compaction-sleep-interval","experimental-corrupt-check-time","experimental-distributed-tracing-address","experimental-distributed-tracing-instance-id","experimental-distributed-tracing-sampling-rate","experimental-distributed-tracing-service-name","experimental-downgrade-check-time","experimental-enable-distributed-tracing","experimental-enable-lease-checkpoint","experimental-enable-lease-checkpoint-persist","experimental-initial-corrupt-check","experimental-memory-mlock","experimental-peer-skip-client-san-verification","experimental-snapshot-catchup-entries","experimental-stop-grpc-service-on-defrag","experimental-txn-mode-write-with-shared-buffer","experimental-warning-apply-duration","experimental-warning-unary-request-duration","experimental-watch-progress-notify-interval","feature-gates","force","force-new-cluster","grpc-keepalive-interval","grpc-keepalive-min-time","grpc-keepalive-timeout","heartbeat-interval","host-whitelist","initial-advertise-peer-urls","initial-cluster","initial-cluster-state","initial-cluster-token","initial-election-tick-advance","key-file","listen-client-http-urls","listen-client-urls","listen-metrics-urls","listen-peer-urls","log-format","log-level","log-outputs","log-rotation-config-json","logger","max-concurrent-streams","max-learners","max-request-bytes","max-result-buffer","max-retry-attempts","max-snapshots","max-txn-ops","max-wals","memory-mlock","metrics","name","peer-auto-tls","peer-cert-allowed-cn","peer-cert-allowed-hostname","peer-cert-file","peer-client-cert-auth","peer-client-cert-file","peer-client-key-file","peer-crl-file","peer-election-timeout","peer-heartbeat-interval","peer-key-file","peer-skip-client-san-verification","peer-trusted-ca-file","pre-vote","quota-backend-bytes","raft-read-timeout","raft-write-timeout","retry-interval","self-signed-cert-validity","snapshot","snapshot-catchup-entries","snapshot-count","socket-reuse-address","socket-reuse-port","strict-reconfig-check","test.coverprofile","test.outputdir","tls-max-version","tls-min-version","trusted-ca-file","unsafe-no-fsync","v","v2-deprecation","version","vv","wal-dir","warning-apply-duration","warning-unary-request-duration","watch-progress-notify-interval"]},"value":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "advertise-client-urls") || (data0 === "auth-token")) || (data0 === "auth-token-ttl")) || (data0 === "auto-compaction-mode")) || (data0 === "auto-compaction-retention")) || (data0 === "auto-tls")) || (data0 === "backend-batch-interval")) || (data0 === "backend-batch-limit")) || (data0 === "backend-bbolt-freelist-type")) || (data0 === "bcrypt-cost")) || (data0 === "bootstrap-defrag-threshold-megabytes")) || (data0 === "cert-file")) || (data0 === "cipher-suites")) || (data0 === "client-cert-allowed-hostname")) || (data0 === "client-cert-auth")) || (data0 === "client-cert-file")) || (data0 === "client-crl-file")) || (data0 === "client-key-file")) || (data0 === "cluster-active-size")) || (data0 === "cluster-remove-delay")) || (data0 === "cluster-sync-interval")) || (data0 === "compact-hash-check-time")) || (data0 === "compaction-batch-limit")) || (data0 === "compaction-sleep-interval")) || (data0 === "config")) || (data0 === "config-file")) || (data0 === "corrupt-check-time")) || (data0 === "cors")) || (data0 === "data-dir")) || (data0 === "discovery")) || (data0 === "discovery-cacert")) || (data0 === "discovery-cert")) || (data0 === "discovery-dial-timeout")) || (data0 === "discovery-endpoints")) || (data0 === "discovery-fallback")) || (data0 === "discovery-insecure-skip-tls-verify")) || (data0 === "discovery-insecure-transport")) || (data0 === "discovery-keepalive-time")) || (data0 === "discovery-keepalive-timeout")) || (data0 === "discovery-key")) || (data0 === "discovery-password")) || (data0 === "discovery-proxy")) || (data0 === "discovery-request-timeout")) || (data0 === "discovery-srv")) || (data0 === "discovery-srv-name")) || (data0 === "discovery-token")) || (data0 === "discovery-user")) || (data0 === "distributed-tracing-address")) || (data0 === "distributed-tracing-instance-id")) || (data0 === "distributed-tracing-sampling-rate")) || (data0 === "distributed-tracing-service-name")) || (data0 === "downgrade-check-time")) || (data0 === "election-timeout")) || (data0 === "enable-distributed-tracing")) || (data0 === "enable-grpc-gateway")) || (data0 === "enable-log-rotation")) || (data0 === "enable-pprof")) || (data0 === "experimental-bootstrap-defrag-threshold-megabytes")) || (data0 === "experimental-compact-hash-check-enabled")) || (data0 === "experimental-compact-hash-check-time")) || (data0 === "experimental-compaction-batch-limit")) || (data0 === "experimental-compaction-sleep-interval")) || (data0 === "experimental-corrupt-check-time")) || (data0 === "experimental-distributed-tracing-address")) || (data0 === "experimental-distributed-tracing-instance-id")) || (data0 === "experimental-distributed-tracing-sampling-rate")) || (data0 === "experimental-distributed-tracing-service-name")) || (data0 === "experimental-downgrade-check-time")) || (data0 === "experimental-enable-distributed-tracing")) || (data0 === "experimental-enable-lease-checkpoint")) || (data0 === "experimental-enable-lease-checkpoint-persist")) || (data0 === "experimental-initial-corrupt-check")) || (data0 === "experimental-memory-mlock")) || (data0 === "experimental-peer-skip-client-san-verification")) || (data0 === "experimental-snapshot-catchup-entries")) || (data0 === "experimental-stop-grpc-service-on-defrag")) || (data0 === "experimental-txn-mode-write-with-shared-buffer")) || (data0 === "experimental-warning-apply-duration")) || (data0 === "experimental-warning-unary-request-duration")) || (data0 === "experimental-watch-progress-notify-interval")) || (data0 === "feature-gates")) || (data0 === "force")) || (data0 === "force-new-cluster")) || (data0 === "grpc-keepalive-interval")) || (data0 === "grpc-keepalive-min-time")) || (data0 === "grpc-keepalive-timeout")) || (data0 === "heartbeat-interval")) || (data0 === "host-whitelist")) || (data0 === "initial-advertise-peer-urls")) || (data0 === "initial-cluster")) || (data0 === "initial-cluster-state")) || (data0 === "initial-cluster-token")) || (data0 === "initial-election-tick-advance")) || (data0 === "key-file")) || (data0 === "listen-client-http-urls")) || (data0 === "listen-client-urls")) || (data0 === "listen-metrics-urls")) || (data0 === "listen-peer-urls")) || (data0 === "log-format")) || (data0 === "log-level")) || (data0 === "log-outputs")) || (data0 === "log-rotation-config-json")) || (data0 === "logger")) || (data0 === "max-concurrent-streams")) || (data0 === "max-learners")) || (data0 === "max-request-bytes")) || (data0 === "max-result-buffer")) || (data0 === "max-retry-attempts")) || (data0 === "max-snapshots")) || (data0 === "max-txn-ops")) || (data0 === "max-wals")) || (data0 === "memory-mlock")) || (data0 === "metrics")) || (data0 === "name")) || (data0 === "peer-auto-tls")) || (data0 === "peer-cert-allowed-cn")) || (data0 === "peer-cert-allowed-hostname")) || (data0 === "peer-cert-file")) || (data0 === "peer-client-cert-auth")) || (data0 === "peer-client-cert-file")) || (data0 === "peer-client-key-file")) || (data0 === "peer-crl-file")) || (data0 === "peer-election-timeout")) || (data0 === "peer-heartbeat-interval")) || (data0 === "peer-key-file")) || (data0 === "peer-skip-client-san-verification")) || (data0 === "peer-trusted-ca-file")) || (data0 === "pre-vote")) || (data0 === "quota-backend-bytes")) || (data0 === "raft-read-timeout")) || (data0 === "raft-write-timeout")) || (data0 === "retry-interval")) || (data0 === "self-signed-cert-validity")) || (data0 === "snapshot")) || (data0 === "snapshot-catchup-entries")) || (data0 === "snapshot-count")) || (data0 === "socket-reuse-address")) || (data0 === "socket-reuse-port")) || (data0 === "strict-reconfig-check")) || (data0 === "test.coverprofile")) || (data0 === "test.outputdir")) || (data0 === "tls-max-version")) || (data0 === "tls-min-version")) || (data0 === "trusted-ca-file")) || (data0 === "unsafe-no-fsync")) || (data0 === "v")) || (data0 === "v2-deprecation")) || (data0 === "version")) || (data0 === "vv")) || (data0 === "wal-dir")) || (data0 === "warning-apply-duration")) || (data0 === "warning-unary-request-duration")) || (data0 === "watch-progress-notify-interval"))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema26.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "dataDir") || (key0 === "extraArgs")) || (key0 === "extraEnvs")) || (key0 === "imageRepository")) || (key0 === "imageTag")) || (key0 === "peerCertSANs")) || (key0 === "serverCertSANs"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dataDir !== undefined){
let data0 = data.dataDir;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/pattern",keyword:"pattern",params:{pattern: "^(/.*)?$"},message:"must match pattern \""+"^(/.*)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/dataDir",schemaPath:"#/properties/dataDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data1 = data.extraArgs;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data1[i0], {instancePath:instancePath+"/extraArgs/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extraEnvs !== undefined){
let data3 = data.extraEnvs;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data3[i1], {instancePath:instancePath+"/extraEnvs/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/extraEnvs",schemaPath:"#/properties/extraEnvs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.imageRepository !== undefined){
if(typeof data.imageRepository !== "string"){
const err5 = {instancePath:instancePath+"/imageRepository",schemaPath:"#/properties/imageRepository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.imageTag !== undefined){
if(typeof data.imageTag !== "string"){
const err6 = {instancePath:instancePath+"/imageTag",schemaPath:"#/properties/imageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.peerCertSANs !== undefined){
let data7 = data.peerCertSANs;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err7 = {instancePath:instancePath+"/peerCertSANs/" + i2,schemaPath:"#/properties/peerCertSANs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/peerCertSANs",schemaPath:"#/properties/peerCertSANs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.serverCertSANs !== undefined){
let data9 = data.serverCertSANs;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err9 = {instancePath:instancePath+"/serverCertSANs/" + i3,schemaPath:"#/properties/serverCertSANs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/serverCertSANs",schemaPath:"#/properties/serverCertSANs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "external") || (key0 === "local"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate57(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.local !== undefined){
if(!(validate59(data.local, {instancePath:instancePath+"/local",parentData:data,parentDataProperty:"local",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema27 = {"additionalProperties":{"type":"boolean"},"properties":{"NodeLocalCRISocket":{"const":true}},"propertyNames":{"enum":["NodeLocalCRISocket","PublicKeysECDSA","RootlessControlPlane"]},"type":"object"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!(((key0 === "NodeLocalCRISocket") || (key0 === "PublicKeysECDSA")) || (key0 === "RootlessControlPlane"))){
const err0 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema27.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(key1 === "NodeLocalCRISocket")){
if(typeof data[key1] !== "boolean"){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.NodeLocalCRISocket !== undefined){
if(true !== data.NodeLocalCRISocket){
const err3 = {instancePath:instancePath+"/NodeLocalCRISocket",schemaPath:"#/properties/NodeLocalCRISocket/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const pattern10 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "dnsDomain") || (key0 === "podSubnet")) || (key0 === "serviceSubnet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dnsDomain !== undefined){
let data0 = data.dnsDomain;
if(typeof data0 === "string"){
if(func3(data0) > 253){
const err1 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/maxLength",keyword:"maxLength",params:{limit: 253},message:"must NOT have more than 253 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data0)){
const err2 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"},message:"must match pattern \""+"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dnsDomain",schemaPath:"#/properties/dnsDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.podSubnet !== undefined){
let data1 = data.podSubnet;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err4 = {instancePath:instancePath+"/podSubnet",schemaPath:"#/properties/podSubnet/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/podSubnet",schemaPath:"#/properties/podSubnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.serviceSubnet !== undefined){
let data2 = data.serviceSubnet;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err6 = {instancePath:instancePath+"/serviceSubnet",schemaPath:"#/properties/serviceSubnet/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/serviceSubnet",schemaPath:"#/properties/serviceSubnet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "disabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
const err1 = {instancePath:instancePath+"/disabled",schemaPath:"#/properties/disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema31 = {"additionalProperties":false,"properties":{"name":{"enum":["allow-metric-labels","allow-metric-labels-manifest","authentication-kubeconfig","authentication-skip-lookup","authentication-token-webhook-cache-ttl","authentication-tolerate-lookup-failure","authorization-always-allow-paths","authorization-kubeconfig","authorization-webhook-cache-authorized-ttl","authorization-webhook-cache-unauthorized-ttl","bind-address","cert-dir","client-ca-file","config","contention-profiling","disable-http2-serving","disabled-metrics","emulated-version","feature-gates","help","http2-max-streams-per-connection","kube-api-burst","kube-api-content-type","kube-api-qps","kubeconfig","leader-elect","leader-elect-lease-duration","leader-elect-renew-deadline","leader-elect-resource-lock","leader-elect-resource-name","leader-elect-resource-namespace","leader-elect-retry-period","log-flush-frequency","log-json-info-buffer-size","log-json-split-stream","log-text-info-buffer-size","log-text-split-stream","logging-format","master","min-compatibility-version","permit-address-sharing","permit-port-sharing","pod-max-in-unschedulable-pods-duration","profiling","requestheader-allowed-names","requestheader-client-ca-file","requestheader-extra-headers-prefix","requestheader-group-headers","requestheader-uid-headers","requestheader-username-headers","secure-port","show-hidden-metrics-for-version","tls-cert-file","tls-cipher-suites","tls-curve-preferences","tls-min-version","tls-private-key-file","tls-sni-cert-key","v","version","vmodule","write-config-to"]},"value":{"type":"string"}},"required":["name","value"],"type":"object"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "allow-metric-labels") || (data0 === "allow-metric-labels-manifest")) || (data0 === "authentication-kubeconfig")) || (data0 === "authentication-skip-lookup")) || (data0 === "authentication-token-webhook-cache-ttl")) || (data0 === "authentication-tolerate-lookup-failure")) || (data0 === "authorization-always-allow-paths")) || (data0 === "authorization-kubeconfig")) || (data0 === "authorization-webhook-cache-authorized-ttl")) || (data0 === "authorization-webhook-cache-unauthorized-ttl")) || (data0 === "bind-address")) || (data0 === "cert-dir")) || (data0 === "client-ca-file")) || (data0 === "config")) || (data0 === "contention-profiling")) || (data0 === "disable-http2-serving")) || (data0 === "disabled-metrics")) || (data0 === "emulated-version")) || (data0 === "feature-gates")) || (data0 === "help")) || (data0 === "http2-max-streams-per-connection")) || (data0 === "kube-api-burst")) || (data0 === "kube-api-content-type")) || (data0 === "kube-api-qps")) || (data0 === "kubeconfig")) || (data0 === "leader-elect")) || (data0 === "leader-elect-lease-duration")) || (data0 === "leader-elect-renew-deadline")) || (data0 === "leader-elect-resource-lock")) || (data0 === "leader-elect-resource-name")) || (data0 === "leader-elect-resource-namespace")) || (data0 === "leader-elect-retry-period")) || (data0 === "log-flush-frequency")) || (data0 === "log-json-info-buffer-size")) || (data0 === "log-json-split-stream")) || (data0 === "log-text-info-buffer-size")) || (data0 === "log-text-split-stream")) || (data0 === "logging-format")) || (data0 === "master")) || (data0 === "min-compatibility-version")) || (data0 === "permit-address-sharing")) || (data0 === "permit-port-sharing")) || (data0 === "pod-max-in-unschedulable-pods-duration")) || (data0 === "profiling")) || (data0 === "requestheader-allowed-names")) || (data0 === "requestheader-client-ca-file")) || (data0 === "requestheader-extra-headers-prefix")) || (data0 === "requestheader-group-headers")) || (data0 === "requestheader-uid-headers")) || (data0 === "requestheader-username-headers")) || (data0 === "secure-port")) || (data0 === "show-hidden-metrics-for-version")) || (data0 === "tls-cert-file")) || (data0 === "tls-cipher-suites")) || (data0 === "tls-curve-preferences")) || (data0 === "tls-min-version")) || (data0 === "tls-private-key-file")) || (data0 === "tls-sni-cert-key")) || (data0 === "v")) || (data0 === "version")) || (data0 === "vmodule")) || (data0 === "write-config-to"))){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema31.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "extraArgs") || (key0 === "extraEnvs")) || (key0 === "extraVolumes"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.extraArgs !== undefined){
let data0 = data.extraArgs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate72(data0[i0], {instancePath:instancePath+"/extraArgs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extraEnvs !== undefined){
let data2 = data.extraEnvs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data2[i1], {instancePath:instancePath+"/extraEnvs/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/extraEnvs",schemaPath:"#/properties/extraEnvs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extraVolumes !== undefined){
let data4 = data.extraVolumes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate42(data4[i2], {instancePath:instancePath+"/extraVolumes/" + i2,parentData:data4,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/extraVolumes",schemaPath:"#/properties/extraVolumes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^/", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema7.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiServer !== undefined){
if(!(validate23(data.apiServer, {instancePath:instancePath+"/apiServer",parentData:data,parentDataProperty:"apiServer",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
if("kubeadm.k8s.io/v1beta4" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeadm.k8s.io/v1beta4"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.caCertificateValidityPeriod !== undefined){
if(!(validate45(data.caCertificateValidityPeriod, {instancePath:instancePath+"/caCertificateValidityPeriod",parentData:data,parentDataProperty:"caCertificateValidityPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.certificateValidityPeriod !== undefined){
if(!(validate45(data.certificateValidityPeriod, {instancePath:instancePath+"/certificateValidityPeriod",parentData:data,parentDataProperty:"certificateValidityPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.certificatesDir !== undefined){
let data4 = data.certificatesDir;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err2 = {instancePath:instancePath+"/certificatesDir",schemaPath:"#/properties/certificatesDir/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/certificatesDir",schemaPath:"#/properties/certificatesDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.clusterName !== undefined){
if(typeof data.clusterName !== "string"){
const err4 = {instancePath:instancePath+"/clusterName",schemaPath:"#/properties/clusterName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.controlPlaneEndpoint !== undefined){
if(typeof data.controlPlaneEndpoint !== "string"){
const err5 = {instancePath:instancePath+"/controlPlaneEndpoint",schemaPath:"#/properties/controlPlaneEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.controllerManager !== undefined){
if(!(validate48(data.controllerManager, {instancePath:instancePath+"/controllerManager",parentData:data,parentDataProperty:"controllerManager",rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.dns !== undefined){
if(!(validate54(data.dns, {instancePath:instancePath+"/dns",parentData:data,parentDataProperty:"dns",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.encryptionAlgorithm !== undefined){
let data9 = data.encryptionAlgorithm;
if(typeof data9 !== "string"){
const err6 = {instancePath:instancePath+"/encryptionAlgorithm",schemaPath:"#/properties/encryptionAlgorithm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data9 === "ECDSA-P256") || (data9 === "ECDSA-P384")) || (data9 === "RSA-2048")) || (data9 === "RSA-3072")) || (data9 === "RSA-4096"))){
const err7 = {instancePath:instancePath+"/encryptionAlgorithm",schemaPath:"#/properties/encryptionAlgorithm/enum",keyword:"enum",params:{allowedValues: schema7.properties.encryptionAlgorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.etcd !== undefined){
if(!(validate56(data.etcd, {instancePath:instancePath+"/etcd",parentData:data,parentDataProperty:"etcd",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.featureGates !== undefined){
if(!(validate65(data.featureGates, {instancePath:instancePath+"/featureGates",parentData:data,parentDataProperty:"featureGates",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.imageRepository !== undefined){
if(typeof data.imageRepository !== "string"){
const err8 = {instancePath:instancePath+"/imageRepository",schemaPath:"#/properties/imageRepository/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
if("ClusterConfiguration" !== data.kind){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ClusterConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
if(typeof data.kubernetesVersion !== "string"){
const err10 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.networking !== undefined){
if(!(validate67(data.networking, {instancePath:instancePath+"/networking",parentData:data,parentDataProperty:"networking",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.proxy !== undefined){
if(!(validate69(data.proxy, {instancePath:instancePath+"/proxy",parentData:data,parentDataProperty:"proxy",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.scheduler !== undefined){
if(!(validate71(data.scheduler, {instancePath:instancePath+"/scheduler",parentData:data,parentDataProperty:"scheduler",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

export const JoinConfiguration = validate246;
const schema41 = {"additionalProperties":false,"properties":{"apiVersion":{"const":"kubeadm.k8s.io/v1beta4"},"caCertPath":{"pattern":"^/.*\\.crt$","type":"string"},"controlPlane":{"$ref":"#/$defs/JoinControlPlane"},"discovery":{"$ref":"#/$defs/Discovery"},"dryRun":{"type":"boolean"},"kind":{"const":"JoinConfiguration"},"nodeRegistration":{"$ref":"#/$defs/NodeRegistrationOptions"},"patches":{"$ref":"#/$defs/Patches"},"skipPhases":{"items":{"enum":["check-etcd","control-plane-join","control-plane-join/all","control-plane-join/mark-control-plane","control-plane-prepare","control-plane-prepare/all","control-plane-prepare/certs","control-plane-prepare/control-plane","control-plane-prepare/download-certs","control-plane-prepare/kubeconfig","etcd-join","kubelet-start","kubelet-wait-bootstrap","preflight","wait-control-plane"],"type":"string"},"type":"array"},"timeouts":{"$ref":"#/$defs/Timeouts"}},"type":"object"};
const pattern19 = new RegExp("^/.*\\.crt$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "certificateKey") || (key0 === "localAPIEndpoint"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.certificateKey !== undefined){
let data0 = data.certificateKey;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
const err1 = {instancePath:instancePath+"/certificateKey",schemaPath:"#/properties/certificateKey/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[0-9a-fA-F]{64}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/certificateKey",schemaPath:"#/properties/certificateKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.localAPIEndpoint !== undefined){
if(!(validate84(data.localAPIEndpoint, {instancePath:instancePath+"/localAPIEndpoint",parentData:data,parentDataProperty:"localAPIEndpoint",rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const pattern21 = new RegExp("^.+:[0-9]+$", "u");
const pattern22 = new RegExp("^[sS][hH][aA]256:[0-9a-fA-F]{64}$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "apiServerEndpoint") || (key0 === "caCertHashes")) || (key0 === "token")) || (key0 === "unsafeSkipCAVerification"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiServerEndpoint !== undefined){
let data0 = data.apiServerEndpoint;
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
const err1 = {instancePath:instancePath+"/apiServerEndpoint",schemaPath:"#/properties/apiServerEndpoint/pattern",keyword:"pattern",params:{pattern: "^.+:[0-9]+$"},message:"must match pattern \""+"^.+:[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/apiServerEndpoint",schemaPath:"#/properties/apiServerEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.caCertHashes !== undefined){
let data1 = data.caCertHashes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
const err3 = {instancePath:instancePath+"/caCertHashes/" + i0,schemaPath:"#/properties/caCertHashes/items/pattern",keyword:"pattern",params:{pattern: "^[sS][hH][aA]256:[0-9a-fA-F]{64}$"},message:"must match pattern \""+"^[sS][hH][aA]256:[0-9a-fA-F]{64}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/caCertHashes/" + i0,schemaPath:"#/properties/caCertHashes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/caCertHashes",schemaPath:"#/properties/caCertHashes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.token !== undefined){
let data3 = data.token;
if(typeof data3 === "string"){
if(!pattern14.test(data3)){
const err6 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6}\\.[a-z0-9]{16}$"},message:"must match pattern \""+"^[a-z0-9]{6}\\.[a-z0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unsafeSkipCAVerification !== undefined){
if(typeof data.unsafeSkipCAVerification !== "boolean"){
const err8 = {instancePath:instancePath+"/unsafeSkipCAVerification",schemaPath:"#/properties/unsafeSkipCAVerification/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kubeConfigPath === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kubeConfigPath"},message:"must have required property '"+"kubeConfigPath"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "kubeConfigPath")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kubeConfigPath !== undefined){
if(typeof data.kubeConfigPath !== "string"){
const err2 = {instancePath:instancePath+"/kubeConfigPath",schemaPath:"#/properties/kubeConfigPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "bootstrapToken") || (key0 === "file")) || (key0 === "tlsBootstrapToken"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.bootstrapToken !== undefined){
if(!(validate110(data.bootstrapToken, {instancePath:instancePath+"/bootstrapToken",parentData:data,parentDataProperty:"bootstrapToken",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate112(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.tlsBootstrapToken !== undefined){
let data2 = data.tlsBootstrapToken;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err1 = {instancePath:instancePath+"/tlsBootstrapToken",schemaPath:"#/properties/tlsBootstrapToken/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]{6}\\.[a-z0-9]{16}$"},message:"must match pattern \""+"^[a-z0-9]{6}\\.[a-z0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tlsBootstrapToken",schemaPath:"#/properties/tlsBootstrapToken/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubeadm.k8s.io/v1beta4" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeadm.k8s.io/v1beta4"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.caCertPath !== undefined){
let data1 = data.caCertPath;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err2 = {instancePath:instancePath+"/caCertPath",schemaPath:"#/properties/caCertPath/pattern",keyword:"pattern",params:{pattern: "^/.*\\.crt$"},message:"must match pattern \""+"^/.*\\.crt$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/caCertPath",schemaPath:"#/properties/caCertPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.controlPlane !== undefined){
if(!(validate106(data.controlPlane, {instancePath:instancePath+"/controlPlane",parentData:data,parentDataProperty:"controlPlane",rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.discovery !== undefined){
if(!(validate109(data.discovery, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
if("JoinConfiguration" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "JoinConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.nodeRegistration !== undefined){
if(!(validate86(data.nodeRegistration, {instancePath:instancePath+"/nodeRegistration",parentData:data,parentDataProperty:"nodeRegistration",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.patches !== undefined){
if(!(validate93(data.patches, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.skipPhases !== undefined){
let data8 = data.skipPhases;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err6 = {instancePath:instancePath+"/skipPhases/" + i0,schemaPath:"#/properties/skipPhases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((((((data9 === "check-etcd") || (data9 === "control-plane-join")) || (data9 === "control-plane-join/all")) || (data9 === "control-plane-join/mark-control-plane")) || (data9 === "control-plane-prepare")) || (data9 === "control-plane-prepare/all")) || (data9 === "control-plane-prepare/certs")) || (data9 === "control-plane-prepare/control-plane")) || (data9 === "control-plane-prepare/download-certs")) || (data9 === "control-plane-prepare/kubeconfig")) || (data9 === "etcd-join")) || (data9 === "kubelet-start")) || (data9 === "kubelet-wait-bootstrap")) || (data9 === "preflight")) || (data9 === "wait-control-plane"))){
const err7 = {instancePath:instancePath+"/skipPhases/" + i0,schemaPath:"#/properties/skipPhases/items/enum",keyword:"enum",params:{allowedValues: schema41.properties.skipPhases.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/skipPhases",schemaPath:"#/properties/skipPhases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.timeouts !== undefined){
if(!(validate95(data.timeouts, {instancePath:instancePath+"/timeouts",parentData:data,parentDataProperty:"timeouts",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

export const ResetConfiguration = validate252;
const schema74 = {"additionalProperties":false,"properties":{"apiVersion":{"const":"kubeadm.k8s.io/v1beta4"},"certificatesDir":{"pattern":"^/","type":"string"},"cleanupTmpDir":{"type":"boolean"},"criSocket":{"pattern":"^(unix://)?/","type":"string"},"dryRun":{"type":"boolean"},"force":{"type":"boolean"},"ignorePreflightErrors":{"items":{"type":"string"},"type":"array"},"kind":{"const":"ResetConfiguration"},"skipPhases":{"items":{"enum":["cleanup-node","preflight","remove-etcd-member"],"type":"string"},"type":"array"},"timeouts":{"$ref":"#/$defs/Timeouts"},"unmountFlags":{"items":{"enum":["MNT_FORCE","MNT_DETACH","MNT_EXPIRE","UMOUNT_NOFOLLOW"],"type":"string"},"type":"array"}},"type":"object"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema74.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubeadm.k8s.io/v1beta4" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeadm.k8s.io/v1beta4"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.certificatesDir !== undefined){
let data1 = data.certificatesDir;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err2 = {instancePath:instancePath+"/certificatesDir",schemaPath:"#/properties/certificatesDir/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/certificatesDir",schemaPath:"#/properties/certificatesDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cleanupTmpDir !== undefined){
if(typeof data.cleanupTmpDir !== "boolean"){
const err4 = {instancePath:instancePath+"/cleanupTmpDir",schemaPath:"#/properties/cleanupTmpDir/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.criSocket !== undefined){
let data3 = data.criSocket;
if(typeof data3 === "string"){
if(!pattern17.test(data3)){
const err5 = {instancePath:instancePath+"/criSocket",schemaPath:"#/properties/criSocket/pattern",keyword:"pattern",params:{pattern: "^(unix://)?/"},message:"must match pattern \""+"^(unix://)?/"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/criSocket",schemaPath:"#/properties/criSocket/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
const err8 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.ignorePreflightErrors !== undefined){
let data6 = data.ignorePreflightErrors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err9 = {instancePath:instancePath+"/ignorePreflightErrors/" + i0,schemaPath:"#/properties/ignorePreflightErrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/ignorePreflightErrors",schemaPath:"#/properties/ignorePreflightErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.kind !== undefined){
if("ResetConfiguration" !== data.kind){
const err11 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ResetConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skipPhases !== undefined){
let data9 = data.skipPhases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data10 === "cleanup-node") || (data10 === "preflight")) || (data10 === "remove-etcd-member"))){
const err13 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/enum",keyword:"enum",params:{allowedValues: schema74.properties.skipPhases.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/skipPhases",schemaPath:"#/properties/skipPhases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.timeouts !== undefined){
if(!(validate95(data.timeouts, {instancePath:instancePath+"/timeouts",parentData:data,parentDataProperty:"timeouts",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.unmountFlags !== undefined){
let data12 = data.unmountFlags;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 !== "string"){
const err15 = {instancePath:instancePath+"/unmountFlags/" + i2,schemaPath:"#/properties/unmountFlags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data13 === "MNT_FORCE") || (data13 === "MNT_DETACH")) || (data13 === "MNT_EXPIRE")) || (data13 === "UMOUNT_NOFOLLOW"))){
const err16 = {instancePath:instancePath+"/unmountFlags/" + i2,schemaPath:"#/properties/unmountFlags/items/enum",keyword:"enum",params:{allowedValues: schema74.properties.unmountFlags.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/unmountFlags",schemaPath:"#/properties/unmountFlags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

export const UpgradeConfiguration = validate254;
const schema76 = {"additionalProperties":false,"properties":{"allowExperimentalUpgrades":{"type":"boolean"},"allowRCUpgrades":{"type":"boolean"},"certificateRenewal":{"type":"boolean"},"dryRun":{"type":"boolean"},"etcdUpgrade":{"type":"boolean"},"forceUpgrade":{"type":"boolean"},"ignorePreflightErrors":{"items":{"type":"string"},"type":"array"},"imagePullPolicy":{"enum":["Always","Never","IfNotPresent"],"type":"string"},"imagePullSerial":{"type":"boolean"},"kubernetesVersion":{"type":"string"},"patches":{"$ref":"#/$defs/Patches"},"printConfig":{"type":"boolean"},"skipPhases":{"items":{"enum":["addon","addon/all","addon/coredns","addon/kube-proxy","bootstrap-token","control-plane","kubeconfig","kubelet-config","post-upgrade","preflight","upload-config","upload-config/all","upload-config/kubeadm","upload-config/kubelet"],"type":"string"},"type":"array"}},"type":"object"};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema76.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowExperimentalUpgrades !== undefined){
if(typeof data.allowExperimentalUpgrades !== "boolean"){
const err1 = {instancePath:instancePath+"/allowExperimentalUpgrades",schemaPath:"#/properties/allowExperimentalUpgrades/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.allowRCUpgrades !== undefined){
if(typeof data.allowRCUpgrades !== "boolean"){
const err2 = {instancePath:instancePath+"/allowRCUpgrades",schemaPath:"#/properties/allowRCUpgrades/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.certificateRenewal !== undefined){
if(typeof data.certificateRenewal !== "boolean"){
const err3 = {instancePath:instancePath+"/certificateRenewal",schemaPath:"#/properties/certificateRenewal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err4 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.etcdUpgrade !== undefined){
if(typeof data.etcdUpgrade !== "boolean"){
const err5 = {instancePath:instancePath+"/etcdUpgrade",schemaPath:"#/properties/etcdUpgrade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.forceUpgrade !== undefined){
if(typeof data.forceUpgrade !== "boolean"){
const err6 = {instancePath:instancePath+"/forceUpgrade",schemaPath:"#/properties/forceUpgrade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.ignorePreflightErrors !== undefined){
let data6 = data.ignorePreflightErrors;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err7 = {instancePath:instancePath+"/ignorePreflightErrors/" + i0,schemaPath:"#/properties/ignorePreflightErrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/ignorePreflightErrors",schemaPath:"#/properties/ignorePreflightErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.imagePullPolicy !== undefined){
let data8 = data.imagePullPolicy;
if(typeof data8 !== "string"){
const err9 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data8 === "Always") || (data8 === "Never")) || (data8 === "IfNotPresent"))){
const err10 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema76.properties.imagePullPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.imagePullSerial !== undefined){
if(typeof data.imagePullSerial !== "boolean"){
const err11 = {instancePath:instancePath+"/imagePullSerial",schemaPath:"#/properties/imagePullSerial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
if(typeof data.kubernetesVersion !== "string"){
const err12 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.patches !== undefined){
if(!(validate93(data.patches, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.printConfig !== undefined){
if(typeof data.printConfig !== "boolean"){
const err13 = {instancePath:instancePath+"/printConfig",schemaPath:"#/properties/printConfig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.skipPhases !== undefined){
let data13 = data.skipPhases;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
const err14 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((((((((((((data14 === "addon") || (data14 === "addon/all")) || (data14 === "addon/coredns")) || (data14 === "addon/kube-proxy")) || (data14 === "bootstrap-token")) || (data14 === "control-plane")) || (data14 === "kubeconfig")) || (data14 === "kubelet-config")) || (data14 === "post-upgrade")) || (data14 === "preflight")) || (data14 === "upload-config")) || (data14 === "upload-config/all")) || (data14 === "upload-config/kubeadm")) || (data14 === "upload-config/kubelet"))){
const err15 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/enum",keyword:"enum",params:{allowedValues: schema76.properties.skipPhases.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/skipPhases",schemaPath:"#/properties/skipPhases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "contextLines") || (key0 === "kubernetesVersion"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.contextLines !== undefined){
let data0 = data.contextLines;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/contextLines",schemaPath:"#/properties/contextLines/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
if(typeof data.kubernetesVersion !== "string"){
const err2 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema78 = {"additionalProperties":false,"properties":{"certificateRenewal":{"type":"boolean"},"dryRun":{"type":"boolean"},"etcdUpgrade":{"type":"boolean"},"ignorePreflightErrors":{"items":{"type":"string"},"type":"array"},"imagePullPolicy":{"enum":["Always","Never","IfNotPresent"],"type":"string"},"imagePullSerial":{"type":"boolean"},"patches":{"$ref":"#/$defs/Patches"},"skipPhases":{"items":{"enum":["addon","addon/all","addon/coredns","addon/kube-proxy","control-plane","kubeconfig","kubelet-config","post-upgrade","preflight"],"type":"string"},"type":"array"}},"type":"object"};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "certificateRenewal") || (key0 === "dryRun")) || (key0 === "etcdUpgrade")) || (key0 === "ignorePreflightErrors")) || (key0 === "imagePullPolicy")) || (key0 === "imagePullSerial")) || (key0 === "patches")) || (key0 === "skipPhases"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.certificateRenewal !== undefined){
if(typeof data.certificateRenewal !== "boolean"){
const err1 = {instancePath:instancePath+"/certificateRenewal",schemaPath:"#/properties/certificateRenewal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err2 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.etcdUpgrade !== undefined){
if(typeof data.etcdUpgrade !== "boolean"){
const err3 = {instancePath:instancePath+"/etcdUpgrade",schemaPath:"#/properties/etcdUpgrade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ignorePreflightErrors !== undefined){
let data3 = data.ignorePreflightErrors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/ignorePreflightErrors/" + i0,schemaPath:"#/properties/ignorePreflightErrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/ignorePreflightErrors",schemaPath:"#/properties/ignorePreflightErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.imagePullPolicy !== undefined){
let data5 = data.imagePullPolicy;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data5 === "Always") || (data5 === "Never")) || (data5 === "IfNotPresent"))){
const err7 = {instancePath:instancePath+"/imagePullPolicy",schemaPath:"#/properties/imagePullPolicy/enum",keyword:"enum",params:{allowedValues: schema78.properties.imagePullPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.imagePullSerial !== undefined){
if(typeof data.imagePullSerial !== "boolean"){
const err8 = {instancePath:instancePath+"/imagePullSerial",schemaPath:"#/properties/imagePullSerial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.patches !== undefined){
if(!(validate93(data.patches, {instancePath:instancePath+"/patches",parentData:data,parentDataProperty:"patches",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.skipPhases !== undefined){
let data8 = data.skipPhases;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((((((((data9 === "addon") || (data9 === "addon/all")) || (data9 === "addon/coredns")) || (data9 === "addon/kube-proxy")) || (data9 === "control-plane")) || (data9 === "kubeconfig")) || (data9 === "kubelet-config")) || (data9 === "post-upgrade")) || (data9 === "preflight"))){
const err10 = {instancePath:instancePath+"/skipPhases/" + i1,schemaPath:"#/properties/skipPhases/items/enum",keyword:"enum",params:{allowedValues: schema78.properties.skipPhases.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/skipPhases",schemaPath:"#/properties/skipPhases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "allowExperimentalUpgrades") || (key0 === "allowRCUpgrades")) || (key0 === "dryRun")) || (key0 === "etcdUpgrade")) || (key0 === "ignorePreflightErrors")) || (key0 === "kubernetesVersion")) || (key0 === "printConfig"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.allowExperimentalUpgrades !== undefined){
if(typeof data.allowExperimentalUpgrades !== "boolean"){
const err1 = {instancePath:instancePath+"/allowExperimentalUpgrades",schemaPath:"#/properties/allowExperimentalUpgrades/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.allowRCUpgrades !== undefined){
if(typeof data.allowRCUpgrades !== "boolean"){
const err2 = {instancePath:instancePath+"/allowRCUpgrades",schemaPath:"#/properties/allowRCUpgrades/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
const err3 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.etcdUpgrade !== undefined){
if(typeof data.etcdUpgrade !== "boolean"){
const err4 = {instancePath:instancePath+"/etcdUpgrade",schemaPath:"#/properties/etcdUpgrade/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.ignorePreflightErrors !== undefined){
let data4 = data.ignorePreflightErrors;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err5 = {instancePath:instancePath+"/ignorePreflightErrors/" + i0,schemaPath:"#/properties/ignorePreflightErrors/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/ignorePreflightErrors",schemaPath:"#/properties/ignorePreflightErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.kubernetesVersion !== undefined){
if(typeof data.kubernetesVersion !== "string"){
const err7 = {instancePath:instancePath+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.printConfig !== undefined){
if(typeof data.printConfig !== "boolean"){
const err8 = {instancePath:instancePath+"/printConfig",schemaPath:"#/properties/printConfig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "apply")) || (key0 === "diff")) || (key0 === "kind")) || (key0 === "node")) || (key0 === "plan")) || (key0 === "timeouts"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubeadm.k8s.io/v1beta4" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeadm.k8s.io/v1beta4"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apply !== undefined){
if(!(validate217(data.apply, {instancePath:instancePath+"/apply",parentData:data,parentDataProperty:"apply",rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
}
if(data.diff !== undefined){
if(!(validate220(data.diff, {instancePath:instancePath+"/diff",parentData:data,parentDataProperty:"diff",rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("UpgradeConfiguration" !== data.kind){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "UpgradeConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.node !== undefined){
if(!(validate222(data.node, {instancePath:instancePath+"/node",parentData:data,parentDataProperty:"node",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.plan !== undefined){
if(!(validate225(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.timeouts !== undefined){
if(!(validate95(data.timeouts, {instancePath:instancePath+"/timeouts",parentData:data,parentDataProperty:"timeouts",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

export const KubeletConfiguration = validate260;
const schema61 = {"additionalProperties":false,"properties":{"address":{"pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$","type":"string"},"allowedUnsafeSysctls":{"items":{"type":"string"},"type":"array"},"apiVersion":{"const":"kubelet.config.k8s.io/v1beta1"},"authentication":{"$ref":"#/$defs/KubeletAuthentication"},"authorization":{"$ref":"#/$defs/KubeletAuthorization"},"cgroupDriver":{"enum":["cgroupfs","systemd"],"type":"string"},"cgroupRoot":{"type":"string"},"cgroupsPerQOS":{"type":"boolean"},"clusterDNS":{"items":{"pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$","type":"string"},"type":"array"},"clusterDomain":{"type":"string"},"configMapAndSecretChangeDetectionStrategy":{"enum":["Get","Cache","Watch"],"type":"string"},"containerLogMaxFiles":{"maximum":2147483647,"minimum":2,"type":"integer"},"containerLogMaxSize":{"pattern":"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$","type":"string"},"containerLogMaxWorkers":{"maximum":2147483647,"minimum":1,"type":"integer"},"containerLogMonitorInterval":{"$ref":"#/$defs/Duration"},"containerRuntimeEndpoint":{"type":"string"},"contentType":{"type":"string"},"cpuCFSQuota":{"type":"boolean"},"cpuCFSQuotaPeriod":{"$ref":"#/$defs/Duration"},"cpuManagerPolicy":{"enum":["none","static"],"type":"string"},"cpuManagerPolicyOptions":{"additionalProperties":{"type":"string"},"type":"object"},"cpuManagerReconcilePeriod":{"$ref":"#/$defs/Duration"},"crashLoopBackOff":{"$ref":"#/$defs/CrashLoopBackOffConfig"},"enableContentionProfiling":{"type":"boolean"},"enableControllerAttachDetach":{"type":"boolean"},"enableDebugFlagsHandler":{"type":"boolean"},"enableDebuggingHandlers":{"type":"boolean"},"enableProfilingHandler":{"type":"boolean"},"enableServer":{"type":"boolean"},"enableSystemLogHandler":{"type":"boolean"},"enableSystemLogQuery":{"type":"boolean"},"enforceNodeAllocatable":{"items":{"enum":["pods","system-reserved","system-reserved-compressible","kube-reserved","kube-reserved-compressible","none"],"type":"string"},"type":"array","uniqueItems":true},"eventBurst":{"maximum":2147483647,"minimum":0,"type":"integer"},"eventRecordQPS":{"maximum":2147483647,"minimum":0,"type":"integer"},"evictionHard":{"additionalProperties":{"pattern":"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$","type":"string"},"propertyNames":{"enum":["allocatableMemory.available","containerfs.available","containerfs.inodesFree","imagefs.available","imagefs.inodesFree","memory.available","nodefs.available","nodefs.inodesFree","pid.available"]},"type":"object"},"evictionMaxPodGracePeriod":{"maximum":2147483647,"minimum":-2147483648,"type":"integer"},"evictionMinimumReclaim":{"additionalProperties":{"pattern":"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$","type":"string"},"propertyNames":{"enum":["allocatableMemory.available","containerfs.available","containerfs.inodesFree","imagefs.available","imagefs.inodesFree","memory.available","nodefs.available","nodefs.inodesFree","pid.available"]},"type":"object"},"evictionPressureTransitionPeriod":{"$ref":"#/$defs/Duration"},"evictionSoft":{"additionalProperties":{"pattern":"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$","type":"string"},"propertyNames":{"enum":["allocatableMemory.available","containerfs.available","containerfs.inodesFree","imagefs.available","imagefs.inodesFree","memory.available","nodefs.available","nodefs.inodesFree","pid.available"]},"type":"object"},"evictionSoftGracePeriod":{"additionalProperties":{"pattern":"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$","type":"string"},"propertyNames":{"enum":["allocatableMemory.available","containerfs.available","containerfs.inodesFree","imagefs.available","imagefs.inodesFree","memory.available","nodefs.available","nodefs.inodesFree","pid.available"]},"type":"object"},"failCgroupV1":{"type":"boolean"},"failSwapOn":{"type":"boolean"},"featureGates":{"$ref":"#/$defs/FeatureGates"},"fileCheckFrequency":{"$ref":"#/$defs/Duration"},"hairpinMode":{"enum":["none","hairpin-veth","promiscuous-bridge"],"type":"string"},"healthzBindAddress":{"pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$","type":"string"},"healthzPort":{"maximum":65535,"minimum":0,"type":"integer"},"httpCheckFrequency":{"$ref":"#/$defs/Duration"},"imageGCHighThresholdPercent":{"maximum":100,"minimum":0,"type":"integer"},"imageGCLowThresholdPercent":{"maximum":100,"minimum":0,"type":"integer"},"imageMaximumGCAge":{"$ref":"#/$defs/Duration"},"imageMinimumGCAge":{"$ref":"#/$defs/Duration"},"imagePullCredentialsVerificationPolicy":{"enum":["NeverVerify","NeverVerifyPreloadedImages","NeverVerifyAllowlistedImages","AlwaysVerify"],"type":"string"},"imageServiceEndpoint":{"type":"string"},"iptablesDropBit":{"maximum":31,"minimum":0,"type":"integer"},"iptablesMasqueradeBit":{"maximum":31,"minimum":0,"type":"integer"},"kernelMemcgNotification":{"type":"boolean"},"kind":{"const":"KubeletConfiguration"},"kubeAPIBurst":{"maximum":2147483647,"minimum":0,"type":"integer"},"kubeAPIQPS":{"maximum":2147483647,"minimum":0,"type":"integer"},"kubeReserved":{"additionalProperties":{"pattern":"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$","type":"string"},"propertyNames":{"enum":["cpu","memory","ephemeral-storage","pid"]},"type":"object"},"kubeReservedCgroup":{"type":"string"},"kubeletCgroups":{"type":"string"},"localStorageCapacityIsolation":{"type":"boolean"},"logging":{"$ref":"#/$defs/LoggingConfiguration"},"makeIPTablesUtilChains":{"type":"boolean"},"maxOpenFiles":{"minimum":0,"type":"integer"},"maxParallelImagePulls":{"maximum":2147483647,"minimum":1,"type":"integer"},"maxPods":{"maximum":2147483647,"minimum":0,"type":"integer"},"memoryManagerPolicy":{"enum":["None","Static"],"type":"string"},"memoryReservationPolicy":{"enum":["None","TieredReservation"],"type":"string"},"memorySwap":{"$ref":"#/$defs/MemorySwapConfiguration"},"memoryThrottlingFactor":{"exclusiveMinimum":0,"maximum":1,"type":"number"},"mergeDefaultEvictionSettings":{"type":"boolean"},"nodeLeaseDurationSeconds":{"maximum":2147483647,"minimum":0,"type":"integer"},"nodeStatusMaxImages":{"maximum":2147483647,"minimum":-1,"type":"integer"},"nodeStatusReportFrequency":{"$ref":"#/$defs/Duration"},"nodeStatusUpdateFrequency":{"$ref":"#/$defs/Duration"},"oomScoreAdj":{"maximum":1000,"minimum":-1000,"type":"integer"},"podCIDR":{"type":"string"},"podLogsDir":{"pattern":"^/","type":"string"},"podPidsLimit":{"type":"integer"},"podsPerCore":{"maximum":2147483647,"minimum":0,"type":"integer"},"port":{"maximum":65535,"minimum":1,"type":"integer"},"preloadedImagesVerificationAllowlist":{"items":{"type":"string"},"type":"array"},"protectKernelDefaults":{"type":"boolean"},"providerID":{"type":"string"},"qosReserved":{"additionalProperties":{"pattern":"^[0-9]+%$","type":"string"},"propertyNames":{"enum":["memory"]},"type":"object"},"readOnlyPort":{"maximum":65535,"minimum":0,"type":"integer"},"registerNode":{"type":"boolean"},"registerWithTaints":{"items":{"$ref":"#/$defs/Taint"},"type":"array"},"registryBurst":{"maximum":2147483647,"minimum":0,"type":"integer"},"registryPullQPS":{"maximum":2147483647,"minimum":0,"type":"integer"},"reservedMemory":{"items":{"$ref":"#/$defs/MemoryReservation"},"type":"array"},"reservedSystemCPUs":{"type":"string"},"resolvConf":{"type":"string"},"rotateCertificates":{"type":"boolean"},"runOnce":{"const":false,"type":"boolean"},"runtimeRequestTimeout":{"$ref":"#/$defs/Duration"},"seccompDefault":{"type":"boolean"},"serializeImagePulls":{"type":"boolean"},"serverTLSBootstrap":{"type":"boolean"},"showHiddenMetricsForVersion":{"type":"string"},"shutdownGracePeriod":{"$ref":"#/$defs/Duration"},"shutdownGracePeriodByPodPriority":{"items":{"$ref":"#/$defs/ShutdownGracePeriodByPodPriority"},"type":"array"},"shutdownGracePeriodCriticalPods":{"$ref":"#/$defs/Duration"},"singleProcessOOMKill":{"type":"boolean"},"staticPodPath":{"type":"string"},"staticPodURL":{"type":"string"},"staticPodURLHeader":{"additionalProperties":{"items":{"type":"string"},"type":"array"},"type":"object"},"streamingConnectionIdleTimeout":{"$ref":"#/$defs/Duration"},"syncFrequency":{"$ref":"#/$defs/Duration"},"systemCgroups":{"type":"string"},"systemReserved":{"additionalProperties":{"pattern":"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$","type":"string"},"propertyNames":{"enum":["cpu","memory","ephemeral-storage","pid"]},"type":"object"},"systemReservedCgroup":{"type":"string"},"tlsCertFile":{"type":"string"},"tlsCipherSuites":{"items":{"enum":["TLS_AES_128_GCM_SHA256","TLS_AES_256_GCM_SHA384","TLS_CHACHA20_POLY1305_SHA256","TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA","TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256","TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256","TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA","TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384","TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305","TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256","TLS_ECDHE_ECDSA_WITH_RC4_128_SHA","TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA","TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA","TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256","TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256","TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA","TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384","TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305","TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256","TLS_ECDHE_RSA_WITH_RC4_128_SHA","TLS_RSA_WITH_3DES_EDE_CBC_SHA","TLS_RSA_WITH_AES_128_CBC_SHA","TLS_RSA_WITH_AES_128_CBC_SHA256","TLS_RSA_WITH_AES_128_GCM_SHA256","TLS_RSA_WITH_AES_256_CBC_SHA","TLS_RSA_WITH_AES_256_GCM_SHA384","TLS_RSA_WITH_RC4_128_SHA"],"type":"string"},"type":"array"},"tlsCurvePreferences":{"items":{"maximum":2147483647,"minimum":-2147483648,"type":"integer"},"type":"array"},"tlsMinVersion":{"enum":["VersionTLS10","VersionTLS11","VersionTLS12","VersionTLS13"],"type":"string"},"tlsPrivateKeyFile":{"type":"string"},"topologyManagerPolicy":{"enum":["none","best-effort","restricted","single-numa-node"],"type":"string"},"topologyManagerPolicyOptions":{"additionalProperties":{"type":"string"},"type":"object"},"topologyManagerScope":{"enum":["container","pod"],"type":"string"},"tracing":{"$ref":"#/$defs/TracingConfiguration"},"userNamespaces":{"$ref":"#/$defs/UserNamespaces"},"volumePluginDir":{"type":"string"},"volumeStatsAggPeriod":{"$ref":"#/$defs/Duration"}},"type":"object"};
const pattern36 = new RegExp("^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$", "u");
const pattern43 = new RegExp("^[0-9]+%$", "u");

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "enabled")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cacheTTL") || (key0 === "enabled"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cacheTTL !== undefined){
if(!(validate45(data.cacheTTL, {instancePath:instancePath+"/cacheTTL",parentData:data,parentDataProperty:"cacheTTL",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "clientCAFile")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.clientCAFile !== undefined){
if(typeof data.clientCAFile !== "string"){
const err1 = {instancePath:instancePath+"/clientCAFile",schemaPath:"#/properties/clientCAFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "anonymous") || (key0 === "webhook")) || (key0 === "x509"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.anonymous !== undefined){
if(!(validate165(data.anonymous, {instancePath:instancePath+"/anonymous",parentData:data,parentDataProperty:"anonymous",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined){
if(!(validate167(data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.x509 !== undefined){
if(!(validate170(data.x509, {instancePath:instancePath+"/x509",parentData:data,parentDataProperty:"x509",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}

const schema66 = {"additionalProperties":false,"properties":{"mode":{"enum":["AlwaysAllow","Webhook"],"type":"string"},"webhook":{"$ref":"#/$defs/KubeletWebhookAuthorization"}},"type":"object"};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "cacheAuthorizedTTL") || (key0 === "cacheUnauthorizedTTL"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cacheAuthorizedTTL !== undefined){
if(!(validate45(data.cacheAuthorizedTTL, {instancePath:instancePath+"/cacheAuthorizedTTL",parentData:data,parentDataProperty:"cacheAuthorizedTTL",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.cacheUnauthorizedTTL !== undefined){
if(!(validate45(data.cacheUnauthorizedTTL, {instancePath:instancePath+"/cacheUnauthorizedTTL",parentData:data,parentDataProperty:"cacheUnauthorizedTTL",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "mode") || (key0 === "webhook"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "AlwaysAllow") || (data0 === "Webhook"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema66.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.webhook !== undefined){
if(!(validate174(data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "maxContainerRestartPeriod")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maxContainerRestartPeriod !== undefined){
if(!(validate45(data.maxContainerRestartPeriod, {instancePath:instancePath+"/maxContainerRestartPeriod",parentData:data,parentDataProperty:"maxContainerRestartPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}

const schema50 = {"additionalProperties":{"type":"boolean"},"properties":{"APIServerTracing":{"const":true},"AggregatedDiscoveryRemoveBetaType":{"const":true},"AllowOverwriteTerminationGracePeriodSeconds":{"const":false},"AnonymousAuthConfigurableEndpoints":{"const":true},"AnyVolumeDataSource":{"const":true},"AuthorizeNodeWithSelectors":{"const":true},"AuthorizeWithSelectors":{"const":true},"BtreeWatchCache":{"const":true},"CPUManagerPolicyOptions":{"const":true},"CRDValidationRatcheting":{"const":true},"CSIServiceAccountTokenSecrets":{"const":true},"ConsistentListFromCache":{"const":true},"CustomResourceFieldSelectors":{"const":true},"DRAAdminAccess":{"const":true},"DeclarativeValidation":{"const":true},"DisableAllocatorDualWrite":{"const":true},"DisableNodeKubeProxyVersion":{"const":true},"DynamicResourceAllocation":{"const":true},"ExecProbeTimeout":{"const":true},"ExternalServiceAccountTokenSigner":{"const":true},"GitRepoVolumeDriver":{"const":false},"ImageMaximumGCAge":{"const":true},"ImageVolume":{"const":true},"InOrderInformers":{"const":true},"InPlacePodVerticalScaling":{"const":true},"JobBackoffLimitPerIndex":{"const":true},"JobManagedBy":{"const":true},"JobPodReplacementPolicy":{"const":true},"JobSuccessPolicy":{"const":true},"KubeletCgroupDriverFromCRI":{"const":true},"KubeletFineGrainedAuthz":{"const":true},"KubeletPSI":{"const":true},"KubeletPodResourcesDynamicResources":{"const":true},"KubeletPodResourcesGet":{"const":true},"KubeletTracing":{"const":true},"LogarithmicScaleDown":{"const":true},"MatchLabelKeysInPodAffinity":{"const":true},"MultiCIDRServiceAllocator":{"const":true},"MutableCSINodeAllocatableCount":{"const":true},"NFTablesProxyMode":{"const":true},"NodeInclusionPolicyInPodTopologySpread":{"const":true},"NodeLogQuery":{"const":true},"NodeSwap":{"const":true},"OrderedNamespaceDeletion":{"const":true},"PodLifecycleSleepAction":{"const":true},"PodLifecycleSleepActionAllowZero":{"const":true},"PodObservedGenerationTracking":{"const":true},"PodSchedulingReadiness":{"const":true},"PreferSameTrafficDistribution":{"const":true},"ProcMountType":{"const":true},"RecoverVolumeExpansionFailure":{"const":true},"RecursiveReadOnlyMounts":{"const":true},"RelaxedDNSSearchValidation":{"const":true},"RelaxedEnvironmentVariableValidation":{"const":true},"ResilientWatchCacheInitialization":{"const":true},"RetryGenerateName":{"const":true},"SELinuxChangePolicy":{"const":true},"SELinuxMountReadWriteOncePod":{"const":true},"SchedulerQueueingHints":{"const":true},"SeparateCacheWatchRPC":{"const":false},"SeparateTaintEvictionController":{"const":true},"ServiceAccountTokenJTI":{"const":true},"ServiceAccountTokenNodeBinding":{"const":true},"ServiceAccountTokenNodeBindingValidation":{"const":true},"ServiceAccountTokenPodNodeInfo":{"const":true},"SidecarContainers":{"const":true},"StreamingCollectionEncodingToJSON":{"const":true},"StreamingCollectionEncodingToProtobuf":{"const":true},"StructuredAuthenticationConfiguration":{"const":true},"SupplementalGroupsPolicy":{"const":true},"SystemdWatchdog":{"const":true},"TopologyManagerPolicyOptions":{"const":true},"UserNamespacesSupport":{"const":true},"VolumeAttributesClass":{"const":true},"WinDSR":{"const":true},"WinOverlay":{"const":true}},"propertyNames":{"enum":["APIResponseCompression","APIServerIdentity","APIServerTracing","APIServingWithRoutine","AggregatedDiscoveryRemoveBetaType","AllAlpha","AllBeta","AllowDNSOnlyNodeCSR","AllowInsecureKubeletCertificateSigningRequests","AllowOverwriteTerminationGracePeriodSeconds","AllowParsingUserUIDFromCertAuth","AllowServiceExternalIPs","AllowUnsafeMalformedObjectDeletion","AnonymousAuthConfigurableEndpoints","AnyVolumeDataSource","AtomicFIFO","AuthorizeNodeWithSelectors","AuthorizePodWebsocketUpgradeCreatePermission","AuthorizeWithSelectors","BtreeWatchCache","CBORServingAndStorage","CPUManagerPolicyAlphaOptions","CPUManagerPolicyBetaOptions","CPUManagerPolicyOptions","CRDObservedGenerationTracking","CRDValidationRatcheting","CRIListStreaming","CSIServiceAccountTokenSecrets","CSIVolumeHealth","ChangeContainerStatusOnKubeletRestart","ClearingNominatedNodeNameAfterBinding","ClientsAllowCARotation","ClientsAllowCBOR","ClientsAllowTLSCacheGC","ClientsPreferCBOR","CloudControllerManagerWatchBasedRoutesReconciliation","CloudControllerManagerWebhook","ClusterTrustBundle","ClusterTrustBundleProjection","ComponentFlagz","ComponentStatusz","ConcurrentWatchObjectDecode","ConsistentListFromCache","ConstrainedImpersonation","ContainerCheckpoint","ContainerRestartRules","ContainerStopSignals","ContextualLogging","ControllerManagerReleaseLeaderElectionLockOnExit","CoordinatedLeaderElection","CrossNamespaceVolumeDataSource","CustomCPUCFSQuotaPeriod","CustomResourceFieldSelectors","DRAAdminAccess","DRAConsumableCapacity","DRADeviceBindingConditions","DRADeviceTaintRules","DRADeviceTaints","DRAExtendedResource","DRAListTypeAttributes","DRANodeAllocatableResources","DRAPartitionableDevices","DRAPrioritizedList","DRAResourceClaimDeviceStatus","DRAResourceClaimGranularStatusAuthorization","DRAResourcePoolStatus","DRASchedulerFilterTimeout","DRAWorkloadResourceClaims","DeclarativeValidation","DeclarativeValidationBeta","DeclarativeValidationTakeover","DeploymentReplicaSetTerminatingReplicas","DetectCacheInconsistency","DisableAllocatorDualWrite","DisableCPUQuotaWithExclusiveCPUs","DisableNodeKubeProxyVersion","DynamicResourceAllocation","EnvFiles","EventedPLEG","ExecProbeTimeout","ExtendWebSocketsToKubelet","ExternalServiceAccountTokenSigner","GangScheduling","GenericWorkload","GitRepoVolumeDriver","GracefulNodeShutdown","GracefulNodeShutdownBasedOnPodPriority","HPAConfigurableTolerance","HPAScaleToZero","HostnameOverride","ImageMaximumGCAge","ImageVolume","ImageVolumeWithDigest","InOrderInformers","InOrderInformersBatchProcess","InPlacePodLevelResourcesVerticalScaling","InPlacePodVerticalScaling","InPlacePodVerticalScalingExclusiveCPUs","InPlacePodVerticalScalingExclusiveMemory","InPlacePodVerticalScalingInitContainers","InformerResourceVersion","JobBackoffLimitPerIndex","JobManagedBy","JobPodReplacementPolicy","JobSuccessPolicy","KMSv1","KubeletCgroupDriverFromCRI","KubeletCrashLoopBackOffMax","KubeletEnsureSecretPulledImages","KubeletFineGrainedAuthz","KubeletInUserNamespace","KubeletPSI","KubeletPodResourcesDynamicResources","KubeletPodResourcesGet","KubeletPodResourcesListUseActivePods","KubeletRegistrationGetOnExistsOnly","KubeletSeparateDiskGC","KubeletServiceAccountTokenForCredentialProviders","KubeletTracing","ListFromCacheSnapshot","LocalStorageCapacityIsolationFSQuotaMonitoring","LogarithmicScaleDown","LoggingAlphaOptions","LoggingBetaOptions","ManifestBasedAdmissionControlConfig","MatchLabelKeysInPodAffinity","MatchLabelKeysInPodTopologySpread","MatchLabelKeysInPodTopologySpreadSelectorMerge","MaxUnavailableStatefulSet","MemoryQoS","MultiCIDRServiceAllocator","MutableCSINodeAllocatableCount","MutablePVNodeAffinity","MutablePodResourcesForSuspendedJobs","MutableSchedulingDirectivesForSuspendedJobs","MutatingAdmissionPolicy","NFTablesProxyMode","NativeHistograms","NodeDeclaredFeatures","NodeInclusionPolicyInPodTopologySpread","NodeLogQuery","NodeSwap","NominatedNodeNameForExpectation","OpenAPIEnums","OpportunisticBatching","OrderedNamespaceDeletion","PLEGOnDemandRelist","PersistentVolumeClaimUnusedSinceTime","PodAndContainerStatsFromCRI","PodCertificateRequest","PodDeletionCost","PodLevelResourceManagers","PodLevelResources","PodLifecycleSleepAction","PodLifecycleSleepActionAllowZero","PodLogsQuerySplitStreams","PodObservedGenerationTracking","PodReadyToStartContainersCondition","PodSchedulingReadiness","PodTopologyLabelsAdmission","PodsAPI","PortForwardWebsockets","PreferSameTrafficDistribution","PreventStaticPodAPIReferences","ProcMountType","QOSReserved","RecoverVolumeExpansionFailure","RecursiveReadOnlyMounts","ReduceDefaultCrashLoopBackOffDecay","RelaxedDNSSearchValidation","RelaxedEnvironmentVariableValidation","RelaxedServiceNameValidation","ReloadKubeletClientCAFile","ReloadKubeletServerCertificateFile","RemoteRequestHeaderUID","ResilientWatchCacheInitialization","ResourceHealthStatus","ResourceHealthStatusMessage","RestartAllContainersOnContainerExits","RetryGenerateName","RotateKubeletServerCertificate","RuntimeClassInImageCriApi","SELinuxChangePolicy","SELinuxMount","SELinuxMountReadWriteOncePod","SchedulerAsyncAPICalls","SchedulerAsyncPreemption","SchedulerPopFromBackoffQ","SchedulerQueueingHints","SeparateCacheWatchRPC","SeparateTaintEvictionController","ServiceAccountNodeAudienceRestriction","ServiceAccountTokenJTI","ServiceAccountTokenNodeBinding","ServiceAccountTokenNodeBindingValidation","ServiceAccountTokenPodNodeInfo","ServiceCIDRStatusFieldWiping","ShardedListAndWatch","SidecarContainers","SizeBasedListCostEstimate","StaleControllerConsistencyDaemonSet","StaleControllerConsistencyJob","StaleControllerConsistencyReplicaSet","StaleControllerConsistencyStatefulSet","StatefulSetSemanticRevisionComparison","StorageCapacityScoring","StorageNamespaceIndex","StorageVersionAPI","StorageVersionHash","StorageVersionMigrator","StreamingCollectionEncodingToJSON","StreamingCollectionEncodingToProtobuf","StrictIPCIDRValidation","StructuredAuthenticationConfiguration","StructuredAuthenticationConfigurationEgressSelector","StructuredAuthenticationConfigurationJWKSMetrics","SupplementalGroupsPolicy","SystemdWatchdog","TaintTolerationComparisonOperators","TokenRequestServiceAccountUIDValidation","TopologyAwareWorkloadScheduling","TopologyManagerPolicyAlphaOptions","TopologyManagerPolicyBetaOptions","TopologyManagerPolicyOptions","TranslateStreamCloseWebsocketRequests","UnauthenticatedHTTP2DOSMitigation","UnknownVersionInteroperabilityProxy","UnlockWhileProcessingFIFO","UserNamespacesHostNetworkSupport","UserNamespacesSupport","VolumeAttributesClass","VolumeLimitScaling","WatchCacheInitializationPostStartHook","WatchList","WatchListClient","WinDSR","WinOverlay","WindowsCPUAndMemoryAffinity","WindowsGracefulNodeShutdown","WindowsHostNetwork","WorkloadAwarePreemption","WorkloadWithJob"]},"type":"object"};
const func0 = require("ajv/dist/runtime/equal").default;

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
let valid1;
valid1 = false;
for(const v0 of schema50.propertyNames.enum){
if(func0(key0, v0)){
valid1 = true;
break;
}
}
if(!valid1){
const err0 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema50.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key1 in data){
if(!(func2.call(schema50.properties, key1))){
if(typeof data[key1] !== "boolean"){
const err2 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.APIServerTracing !== undefined){
if(true !== data.APIServerTracing){
const err3 = {instancePath:instancePath+"/APIServerTracing",schemaPath:"#/properties/APIServerTracing/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.AggregatedDiscoveryRemoveBetaType !== undefined){
if(true !== data.AggregatedDiscoveryRemoveBetaType){
const err4 = {instancePath:instancePath+"/AggregatedDiscoveryRemoveBetaType",schemaPath:"#/properties/AggregatedDiscoveryRemoveBetaType/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.AllowOverwriteTerminationGracePeriodSeconds !== undefined){
if(false !== data.AllowOverwriteTerminationGracePeriodSeconds){
const err5 = {instancePath:instancePath+"/AllowOverwriteTerminationGracePeriodSeconds",schemaPath:"#/properties/AllowOverwriteTerminationGracePeriodSeconds/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.AnonymousAuthConfigurableEndpoints !== undefined){
if(true !== data.AnonymousAuthConfigurableEndpoints){
const err6 = {instancePath:instancePath+"/AnonymousAuthConfigurableEndpoints",schemaPath:"#/properties/AnonymousAuthConfigurableEndpoints/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.AnyVolumeDataSource !== undefined){
if(true !== data.AnyVolumeDataSource){
const err7 = {instancePath:instancePath+"/AnyVolumeDataSource",schemaPath:"#/properties/AnyVolumeDataSource/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.AuthorizeNodeWithSelectors !== undefined){
if(true !== data.AuthorizeNodeWithSelectors){
const err8 = {instancePath:instancePath+"/AuthorizeNodeWithSelectors",schemaPath:"#/properties/AuthorizeNodeWithSelectors/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.AuthorizeWithSelectors !== undefined){
if(true !== data.AuthorizeWithSelectors){
const err9 = {instancePath:instancePath+"/AuthorizeWithSelectors",schemaPath:"#/properties/AuthorizeWithSelectors/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.BtreeWatchCache !== undefined){
if(true !== data.BtreeWatchCache){
const err10 = {instancePath:instancePath+"/BtreeWatchCache",schemaPath:"#/properties/BtreeWatchCache/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.CPUManagerPolicyOptions !== undefined){
if(true !== data.CPUManagerPolicyOptions){
const err11 = {instancePath:instancePath+"/CPUManagerPolicyOptions",schemaPath:"#/properties/CPUManagerPolicyOptions/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.CRDValidationRatcheting !== undefined){
if(true !== data.CRDValidationRatcheting){
const err12 = {instancePath:instancePath+"/CRDValidationRatcheting",schemaPath:"#/properties/CRDValidationRatcheting/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.CSIServiceAccountTokenSecrets !== undefined){
if(true !== data.CSIServiceAccountTokenSecrets){
const err13 = {instancePath:instancePath+"/CSIServiceAccountTokenSecrets",schemaPath:"#/properties/CSIServiceAccountTokenSecrets/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ConsistentListFromCache !== undefined){
if(true !== data.ConsistentListFromCache){
const err14 = {instancePath:instancePath+"/ConsistentListFromCache",schemaPath:"#/properties/ConsistentListFromCache/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.CustomResourceFieldSelectors !== undefined){
if(true !== data.CustomResourceFieldSelectors){
const err15 = {instancePath:instancePath+"/CustomResourceFieldSelectors",schemaPath:"#/properties/CustomResourceFieldSelectors/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.DRAAdminAccess !== undefined){
if(true !== data.DRAAdminAccess){
const err16 = {instancePath:instancePath+"/DRAAdminAccess",schemaPath:"#/properties/DRAAdminAccess/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.DeclarativeValidation !== undefined){
if(true !== data.DeclarativeValidation){
const err17 = {instancePath:instancePath+"/DeclarativeValidation",schemaPath:"#/properties/DeclarativeValidation/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.DisableAllocatorDualWrite !== undefined){
if(true !== data.DisableAllocatorDualWrite){
const err18 = {instancePath:instancePath+"/DisableAllocatorDualWrite",schemaPath:"#/properties/DisableAllocatorDualWrite/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.DisableNodeKubeProxyVersion !== undefined){
if(true !== data.DisableNodeKubeProxyVersion){
const err19 = {instancePath:instancePath+"/DisableNodeKubeProxyVersion",schemaPath:"#/properties/DisableNodeKubeProxyVersion/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.DynamicResourceAllocation !== undefined){
if(true !== data.DynamicResourceAllocation){
const err20 = {instancePath:instancePath+"/DynamicResourceAllocation",schemaPath:"#/properties/DynamicResourceAllocation/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.ExecProbeTimeout !== undefined){
if(true !== data.ExecProbeTimeout){
const err21 = {instancePath:instancePath+"/ExecProbeTimeout",schemaPath:"#/properties/ExecProbeTimeout/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ExternalServiceAccountTokenSigner !== undefined){
if(true !== data.ExternalServiceAccountTokenSigner){
const err22 = {instancePath:instancePath+"/ExternalServiceAccountTokenSigner",schemaPath:"#/properties/ExternalServiceAccountTokenSigner/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.GitRepoVolumeDriver !== undefined){
if(false !== data.GitRepoVolumeDriver){
const err23 = {instancePath:instancePath+"/GitRepoVolumeDriver",schemaPath:"#/properties/GitRepoVolumeDriver/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.ImageMaximumGCAge !== undefined){
if(true !== data.ImageMaximumGCAge){
const err24 = {instancePath:instancePath+"/ImageMaximumGCAge",schemaPath:"#/properties/ImageMaximumGCAge/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ImageVolume !== undefined){
if(true !== data.ImageVolume){
const err25 = {instancePath:instancePath+"/ImageVolume",schemaPath:"#/properties/ImageVolume/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.InOrderInformers !== undefined){
if(true !== data.InOrderInformers){
const err26 = {instancePath:instancePath+"/InOrderInformers",schemaPath:"#/properties/InOrderInformers/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.InPlacePodVerticalScaling !== undefined){
if(true !== data.InPlacePodVerticalScaling){
const err27 = {instancePath:instancePath+"/InPlacePodVerticalScaling",schemaPath:"#/properties/InPlacePodVerticalScaling/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.JobBackoffLimitPerIndex !== undefined){
if(true !== data.JobBackoffLimitPerIndex){
const err28 = {instancePath:instancePath+"/JobBackoffLimitPerIndex",schemaPath:"#/properties/JobBackoffLimitPerIndex/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.JobManagedBy !== undefined){
if(true !== data.JobManagedBy){
const err29 = {instancePath:instancePath+"/JobManagedBy",schemaPath:"#/properties/JobManagedBy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.JobPodReplacementPolicy !== undefined){
if(true !== data.JobPodReplacementPolicy){
const err30 = {instancePath:instancePath+"/JobPodReplacementPolicy",schemaPath:"#/properties/JobPodReplacementPolicy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.JobSuccessPolicy !== undefined){
if(true !== data.JobSuccessPolicy){
const err31 = {instancePath:instancePath+"/JobSuccessPolicy",schemaPath:"#/properties/JobSuccessPolicy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.KubeletCgroupDriverFromCRI !== undefined){
if(true !== data.KubeletCgroupDriverFromCRI){
const err32 = {instancePath:instancePath+"/KubeletCgroupDriverFromCRI",schemaPath:"#/properties/KubeletCgroupDriverFromCRI/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.KubeletFineGrainedAuthz !== undefined){
if(true !== data.KubeletFineGrainedAuthz){
const err33 = {instancePath:instancePath+"/KubeletFineGrainedAuthz",schemaPath:"#/properties/KubeletFineGrainedAuthz/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.KubeletPSI !== undefined){
if(true !== data.KubeletPSI){
const err34 = {instancePath:instancePath+"/KubeletPSI",schemaPath:"#/properties/KubeletPSI/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.KubeletPodResourcesDynamicResources !== undefined){
if(true !== data.KubeletPodResourcesDynamicResources){
const err35 = {instancePath:instancePath+"/KubeletPodResourcesDynamicResources",schemaPath:"#/properties/KubeletPodResourcesDynamicResources/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.KubeletPodResourcesGet !== undefined){
if(true !== data.KubeletPodResourcesGet){
const err36 = {instancePath:instancePath+"/KubeletPodResourcesGet",schemaPath:"#/properties/KubeletPodResourcesGet/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.KubeletTracing !== undefined){
if(true !== data.KubeletTracing){
const err37 = {instancePath:instancePath+"/KubeletTracing",schemaPath:"#/properties/KubeletTracing/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.LogarithmicScaleDown !== undefined){
if(true !== data.LogarithmicScaleDown){
const err38 = {instancePath:instancePath+"/LogarithmicScaleDown",schemaPath:"#/properties/LogarithmicScaleDown/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.MatchLabelKeysInPodAffinity !== undefined){
if(true !== data.MatchLabelKeysInPodAffinity){
const err39 = {instancePath:instancePath+"/MatchLabelKeysInPodAffinity",schemaPath:"#/properties/MatchLabelKeysInPodAffinity/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.MultiCIDRServiceAllocator !== undefined){
if(true !== data.MultiCIDRServiceAllocator){
const err40 = {instancePath:instancePath+"/MultiCIDRServiceAllocator",schemaPath:"#/properties/MultiCIDRServiceAllocator/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.MutableCSINodeAllocatableCount !== undefined){
if(true !== data.MutableCSINodeAllocatableCount){
const err41 = {instancePath:instancePath+"/MutableCSINodeAllocatableCount",schemaPath:"#/properties/MutableCSINodeAllocatableCount/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.NFTablesProxyMode !== undefined){
if(true !== data.NFTablesProxyMode){
const err42 = {instancePath:instancePath+"/NFTablesProxyMode",schemaPath:"#/properties/NFTablesProxyMode/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.NodeInclusionPolicyInPodTopologySpread !== undefined){
if(true !== data.NodeInclusionPolicyInPodTopologySpread){
const err43 = {instancePath:instancePath+"/NodeInclusionPolicyInPodTopologySpread",schemaPath:"#/properties/NodeInclusionPolicyInPodTopologySpread/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.NodeLogQuery !== undefined){
if(true !== data.NodeLogQuery){
const err44 = {instancePath:instancePath+"/NodeLogQuery",schemaPath:"#/properties/NodeLogQuery/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.NodeSwap !== undefined){
if(true !== data.NodeSwap){
const err45 = {instancePath:instancePath+"/NodeSwap",schemaPath:"#/properties/NodeSwap/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.OrderedNamespaceDeletion !== undefined){
if(true !== data.OrderedNamespaceDeletion){
const err46 = {instancePath:instancePath+"/OrderedNamespaceDeletion",schemaPath:"#/properties/OrderedNamespaceDeletion/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.PodLifecycleSleepAction !== undefined){
if(true !== data.PodLifecycleSleepAction){
const err47 = {instancePath:instancePath+"/PodLifecycleSleepAction",schemaPath:"#/properties/PodLifecycleSleepAction/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.PodLifecycleSleepActionAllowZero !== undefined){
if(true !== data.PodLifecycleSleepActionAllowZero){
const err48 = {instancePath:instancePath+"/PodLifecycleSleepActionAllowZero",schemaPath:"#/properties/PodLifecycleSleepActionAllowZero/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.PodObservedGenerationTracking !== undefined){
if(true !== data.PodObservedGenerationTracking){
const err49 = {instancePath:instancePath+"/PodObservedGenerationTracking",schemaPath:"#/properties/PodObservedGenerationTracking/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.PodSchedulingReadiness !== undefined){
if(true !== data.PodSchedulingReadiness){
const err50 = {instancePath:instancePath+"/PodSchedulingReadiness",schemaPath:"#/properties/PodSchedulingReadiness/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.PreferSameTrafficDistribution !== undefined){
if(true !== data.PreferSameTrafficDistribution){
const err51 = {instancePath:instancePath+"/PreferSameTrafficDistribution",schemaPath:"#/properties/PreferSameTrafficDistribution/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.ProcMountType !== undefined){
if(true !== data.ProcMountType){
const err52 = {instancePath:instancePath+"/ProcMountType",schemaPath:"#/properties/ProcMountType/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.RecoverVolumeExpansionFailure !== undefined){
if(true !== data.RecoverVolumeExpansionFailure){
const err53 = {instancePath:instancePath+"/RecoverVolumeExpansionFailure",schemaPath:"#/properties/RecoverVolumeExpansionFailure/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.RecursiveReadOnlyMounts !== undefined){
if(true !== data.RecursiveReadOnlyMounts){
const err54 = {instancePath:instancePath+"/RecursiveReadOnlyMounts",schemaPath:"#/properties/RecursiveReadOnlyMounts/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.RelaxedDNSSearchValidation !== undefined){
if(true !== data.RelaxedDNSSearchValidation){
const err55 = {instancePath:instancePath+"/RelaxedDNSSearchValidation",schemaPath:"#/properties/RelaxedDNSSearchValidation/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.RelaxedEnvironmentVariableValidation !== undefined){
if(true !== data.RelaxedEnvironmentVariableValidation){
const err56 = {instancePath:instancePath+"/RelaxedEnvironmentVariableValidation",schemaPath:"#/properties/RelaxedEnvironmentVariableValidation/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.ResilientWatchCacheInitialization !== undefined){
if(true !== data.ResilientWatchCacheInitialization){
const err57 = {instancePath:instancePath+"/ResilientWatchCacheInitialization",schemaPath:"#/properties/ResilientWatchCacheInitialization/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.RetryGenerateName !== undefined){
if(true !== data.RetryGenerateName){
const err58 = {instancePath:instancePath+"/RetryGenerateName",schemaPath:"#/properties/RetryGenerateName/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.SELinuxChangePolicy !== undefined){
if(true !== data.SELinuxChangePolicy){
const err59 = {instancePath:instancePath+"/SELinuxChangePolicy",schemaPath:"#/properties/SELinuxChangePolicy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.SELinuxMountReadWriteOncePod !== undefined){
if(true !== data.SELinuxMountReadWriteOncePod){
const err60 = {instancePath:instancePath+"/SELinuxMountReadWriteOncePod",schemaPath:"#/properties/SELinuxMountReadWriteOncePod/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.SchedulerQueueingHints !== undefined){
if(true !== data.SchedulerQueueingHints){
const err61 = {instancePath:instancePath+"/SchedulerQueueingHints",schemaPath:"#/properties/SchedulerQueueingHints/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.SeparateCacheWatchRPC !== undefined){
if(false !== data.SeparateCacheWatchRPC){
const err62 = {instancePath:instancePath+"/SeparateCacheWatchRPC",schemaPath:"#/properties/SeparateCacheWatchRPC/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.SeparateTaintEvictionController !== undefined){
if(true !== data.SeparateTaintEvictionController){
const err63 = {instancePath:instancePath+"/SeparateTaintEvictionController",schemaPath:"#/properties/SeparateTaintEvictionController/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.ServiceAccountTokenJTI !== undefined){
if(true !== data.ServiceAccountTokenJTI){
const err64 = {instancePath:instancePath+"/ServiceAccountTokenJTI",schemaPath:"#/properties/ServiceAccountTokenJTI/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.ServiceAccountTokenNodeBinding !== undefined){
if(true !== data.ServiceAccountTokenNodeBinding){
const err65 = {instancePath:instancePath+"/ServiceAccountTokenNodeBinding",schemaPath:"#/properties/ServiceAccountTokenNodeBinding/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.ServiceAccountTokenNodeBindingValidation !== undefined){
if(true !== data.ServiceAccountTokenNodeBindingValidation){
const err66 = {instancePath:instancePath+"/ServiceAccountTokenNodeBindingValidation",schemaPath:"#/properties/ServiceAccountTokenNodeBindingValidation/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.ServiceAccountTokenPodNodeInfo !== undefined){
if(true !== data.ServiceAccountTokenPodNodeInfo){
const err67 = {instancePath:instancePath+"/ServiceAccountTokenPodNodeInfo",schemaPath:"#/properties/ServiceAccountTokenPodNodeInfo/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.SidecarContainers !== undefined){
if(true !== data.SidecarContainers){
const err68 = {instancePath:instancePath+"/SidecarContainers",schemaPath:"#/properties/SidecarContainers/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.StreamingCollectionEncodingToJSON !== undefined){
if(true !== data.StreamingCollectionEncodingToJSON){
const err69 = {instancePath:instancePath+"/StreamingCollectionEncodingToJSON",schemaPath:"#/properties/StreamingCollectionEncodingToJSON/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.StreamingCollectionEncodingToProtobuf !== undefined){
if(true !== data.StreamingCollectionEncodingToProtobuf){
const err70 = {instancePath:instancePath+"/StreamingCollectionEncodingToProtobuf",schemaPath:"#/properties/StreamingCollectionEncodingToProtobuf/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.StructuredAuthenticationConfiguration !== undefined){
if(true !== data.StructuredAuthenticationConfiguration){
const err71 = {instancePath:instancePath+"/StructuredAuthenticationConfiguration",schemaPath:"#/properties/StructuredAuthenticationConfiguration/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.SupplementalGroupsPolicy !== undefined){
if(true !== data.SupplementalGroupsPolicy){
const err72 = {instancePath:instancePath+"/SupplementalGroupsPolicy",schemaPath:"#/properties/SupplementalGroupsPolicy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.SystemdWatchdog !== undefined){
if(true !== data.SystemdWatchdog){
const err73 = {instancePath:instancePath+"/SystemdWatchdog",schemaPath:"#/properties/SystemdWatchdog/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.TopologyManagerPolicyOptions !== undefined){
if(true !== data.TopologyManagerPolicyOptions){
const err74 = {instancePath:instancePath+"/TopologyManagerPolicyOptions",schemaPath:"#/properties/TopologyManagerPolicyOptions/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.UserNamespacesSupport !== undefined){
if(true !== data.UserNamespacesSupport){
const err75 = {instancePath:instancePath+"/UserNamespacesSupport",schemaPath:"#/properties/UserNamespacesSupport/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.VolumeAttributesClass !== undefined){
if(true !== data.VolumeAttributesClass){
const err76 = {instancePath:instancePath+"/VolumeAttributesClass",schemaPath:"#/properties/VolumeAttributesClass/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.WinDSR !== undefined){
if(true !== data.WinDSR){
const err77 = {instancePath:instancePath+"/WinDSR",schemaPath:"#/properties/WinDSR/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.WinOverlay !== undefined){
if(true !== data.WinOverlay){
const err78 = {instancePath:instancePath+"/WinOverlay",schemaPath:"#/properties/WinOverlay/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema53 = {"additionalProperties":false,"properties":{"flushFrequency":{"$ref":"#/$defs/DurationOrNanoseconds"},"format":{"enum":["text","json"],"type":"string"},"options":{"$ref":"#/$defs/FormatOptions"},"verbosity":{"maximum":4294967295,"minimum":0,"type":"integer"},"vmodule":{"items":{"$ref":"#/$defs/VModuleItem"},"type":"array"}},"type":"object"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"},message:"must match pattern \""+"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "infoBufferSize") || (key0 === "splitStream"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.infoBufferSize !== undefined){
if(!(validate35(data.infoBufferSize, {instancePath:instancePath+"/infoBufferSize",parentData:data,parentDataProperty:"infoBufferSize",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.splitStream !== undefined){
if(typeof data.splitStream !== "boolean"){
const err1 = {instancePath:instancePath+"/splitStream",schemaPath:"#/properties/splitStream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "infoBufferSize") || (key0 === "splitStream"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.infoBufferSize !== undefined){
if(!(validate35(data.infoBufferSize, {instancePath:instancePath+"/infoBufferSize",parentData:data,parentDataProperty:"infoBufferSize",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.splitStream !== undefined){
if(typeof data.splitStream !== "boolean"){
const err1 = {instancePath:instancePath+"/splitStream",schemaPath:"#/properties/splitStream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "json") || (key0 === "text"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.json !== undefined){
if(!(validate146(data.json, {instancePath:instancePath+"/json",parentData:data,parentDataProperty:"json",rootData}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(!(validate149(data.text, {instancePath:instancePath+"/text",parentData:data,parentDataProperty:"text",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filePattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filePattern"},message:"must have required property '"+"filePattern"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verbosity === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verbosity"},message:"must have required property '"+"verbosity"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "filePattern") || (key0 === "verbosity"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.filePattern !== undefined){
if(typeof data.filePattern !== "string"){
const err3 = {instancePath:instancePath+"/filePattern",schemaPath:"#/properties/filePattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.verbosity !== undefined){
let data1 = data.verbosity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "flushFrequency") || (key0 === "format")) || (key0 === "options")) || (key0 === "verbosity")) || (key0 === "vmodule"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.flushFrequency !== undefined){
if(!(validate143(data.flushFrequency, {instancePath:instancePath+"/flushFrequency",parentData:data,parentDataProperty:"flushFrequency",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data1 === "text") || (data1 === "json"))){
const err2 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema53.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.options !== undefined){
if(!(validate145(data.options, {instancePath:instancePath+"/options",parentData:data,parentDataProperty:"options",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.verbosity !== undefined){
let data3 = data.verbosity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err3 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err4 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/verbosity",schemaPath:"#/properties/verbosity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.vmodule !== undefined){
let data4 = data.vmodule;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data4[i0], {instancePath:instancePath+"/vmodule/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/vmodule",schemaPath:"#/properties/vmodule/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

const schema69 = {"additionalProperties":false,"properties":{"swapBehavior":{"enum":["NoSwap","LimitedSwap"],"type":"string"}},"type":"object"};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "swapBehavior")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.swapBehavior !== undefined){
let data0 = data.swapBehavior;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/swapBehavior",schemaPath:"#/properties/swapBehavior/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "NoSwap") || (data0 === "LimitedSwap"))){
const err2 = {instancePath:instancePath+"/swapBehavior",schemaPath:"#/properties/swapBehavior/enum",keyword:"enum",params:{allowedValues: schema69.properties.swapBehavior.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}

const schema70 = {"additionalProperties":false,"properties":{"limits":{"additionalProperties":{"$ref":"#/$defs/Quantity"},"type":["object","null"]},"numaNode":{"maximum":2147483647,"minimum":-2147483648,"type":"integer"}},"required":["numaNode","limits"],"type":"object"};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numaNode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numaNode"},message:"must have required property '"+"numaNode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "limits") || (key0 === "numaNode"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.limits !== undefined){
let data0 = data.limits;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: schema70.properties.limits.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(validate35(data0[key1], {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
}
if(data.numaNode !== undefined){
let data2 = data.numaNode;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/numaNode",schemaPath:"#/properties/numaNode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/numaNode",schemaPath:"#/properties/numaNode/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/numaNode",schemaPath:"#/properties/numaNode/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.priority === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "priority"},message:"must have required property '"+"priority"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shutdownGracePeriodSeconds === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shutdownGracePeriodSeconds"},message:"must have required property '"+"shutdownGracePeriodSeconds"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "priority") || (key0 === "shutdownGracePeriodSeconds"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.priority !== undefined){
let data0 = data.priority;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.shutdownGracePeriodSeconds !== undefined){
let data1 = data.shutdownGracePeriodSeconds;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/shutdownGracePeriodSeconds",schemaPath:"#/properties/shutdownGracePeriodSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "endpoint") || (key0 === "samplingRatePerMillion"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.endpoint !== undefined){
if(typeof data.endpoint !== "string"){
const err1 = {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.samplingRatePerMillion !== undefined){
let data1 = data.samplingRatePerMillion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/samplingRatePerMillion",schemaPath:"#/properties/samplingRatePerMillion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/samplingRatePerMillion",schemaPath:"#/properties/samplingRatePerMillion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/samplingRatePerMillion",schemaPath:"#/properties/samplingRatePerMillion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}


function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "idsPerPod")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.idsPerPod !== undefined){
let data0 = data.idsPerPod;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/idsPerPod",schemaPath:"#/properties/idsPerPod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/idsPerPod",schemaPath:"#/properties/idsPerPod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 65536 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/idsPerPod",schemaPath:"#/properties/idsPerPod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536},message:"must be >= 65536"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
let res0;
if((65536 === 0 || (res0 = data0/65536, res0 !== parseInt(res0)))){
const err4 = {instancePath:instancePath+"/idsPerPod",schemaPath:"#/properties/idsPerPod/multipleOf",keyword:"multipleOf",params:{multipleOf: 65536},message:"must be multiple of 65536"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema61.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.address !== undefined){
let data0 = data.address;
if(typeof data0 === "string"){
if(!pattern16.test(data0)){
const err1 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.allowedUnsafeSysctls !== undefined){
let data1 = data.allowedUnsafeSysctls;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err3 = {instancePath:instancePath+"/allowedUnsafeSysctls/" + i0,schemaPath:"#/properties/allowedUnsafeSysctls/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/allowedUnsafeSysctls",schemaPath:"#/properties/allowedUnsafeSysctls/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubelet.config.k8s.io/v1beta1" !== data.apiVersion){
const err5 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubelet.config.k8s.io/v1beta1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.authentication !== undefined){
if(!(validate164(data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
}
if(data.authorization !== undefined){
if(!(validate173(data.authorization, {instancePath:instancePath+"/authorization",parentData:data,parentDataProperty:"authorization",rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.cgroupDriver !== undefined){
let data6 = data.cgroupDriver;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/cgroupDriver",schemaPath:"#/properties/cgroupDriver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data6 === "cgroupfs") || (data6 === "systemd"))){
const err7 = {instancePath:instancePath+"/cgroupDriver",schemaPath:"#/properties/cgroupDriver/enum",keyword:"enum",params:{allowedValues: schema61.properties.cgroupDriver.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.cgroupRoot !== undefined){
if(typeof data.cgroupRoot !== "string"){
const err8 = {instancePath:instancePath+"/cgroupRoot",schemaPath:"#/properties/cgroupRoot/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cgroupsPerQOS !== undefined){
if(typeof data.cgroupsPerQOS !== "boolean"){
const err9 = {instancePath:instancePath+"/cgroupsPerQOS",schemaPath:"#/properties/cgroupsPerQOS/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.clusterDNS !== undefined){
let data9 = data.clusterDNS;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(!pattern16.test(data10)){
const err10 = {instancePath:instancePath+"/clusterDNS/" + i1,schemaPath:"#/properties/clusterDNS/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/clusterDNS/" + i1,schemaPath:"#/properties/clusterDNS/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/clusterDNS",schemaPath:"#/properties/clusterDNS/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.clusterDomain !== undefined){
if(typeof data.clusterDomain !== "string"){
const err13 = {instancePath:instancePath+"/clusterDomain",schemaPath:"#/properties/clusterDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.configMapAndSecretChangeDetectionStrategy !== undefined){
let data12 = data.configMapAndSecretChangeDetectionStrategy;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/configMapAndSecretChangeDetectionStrategy",schemaPath:"#/properties/configMapAndSecretChangeDetectionStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data12 === "Get") || (data12 === "Cache")) || (data12 === "Watch"))){
const err15 = {instancePath:instancePath+"/configMapAndSecretChangeDetectionStrategy",schemaPath:"#/properties/configMapAndSecretChangeDetectionStrategy/enum",keyword:"enum",params:{allowedValues: schema61.properties.configMapAndSecretChangeDetectionStrategy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.containerLogMaxFiles !== undefined){
let data13 = data.containerLogMaxFiles;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err16 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err17 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data13 < 2 || isNaN(data13)){
const err18 = {instancePath:instancePath+"/containerLogMaxFiles",schemaPath:"#/properties/containerLogMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.containerLogMaxSize !== undefined){
let data14 = data.containerLogMaxSize;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err19 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/pattern",keyword:"pattern",params:{pattern: "^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/containerLogMaxSize",schemaPath:"#/properties/containerLogMaxSize/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.containerLogMaxWorkers !== undefined){
let data15 = data.containerLogMaxWorkers;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err21 = {instancePath:instancePath+"/containerLogMaxWorkers",schemaPath:"#/properties/containerLogMaxWorkers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2147483647 || isNaN(data15)){
const err22 = {instancePath:instancePath+"/containerLogMaxWorkers",schemaPath:"#/properties/containerLogMaxWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err23 = {instancePath:instancePath+"/containerLogMaxWorkers",schemaPath:"#/properties/containerLogMaxWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.containerLogMonitorInterval !== undefined){
if(!(validate45(data.containerLogMonitorInterval, {instancePath:instancePath+"/containerLogMonitorInterval",parentData:data,parentDataProperty:"containerLogMonitorInterval",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.containerRuntimeEndpoint !== undefined){
if(typeof data.containerRuntimeEndpoint !== "string"){
const err24 = {instancePath:instancePath+"/containerRuntimeEndpoint",schemaPath:"#/properties/containerRuntimeEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err25 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.cpuCFSQuota !== undefined){
if(typeof data.cpuCFSQuota !== "boolean"){
const err26 = {instancePath:instancePath+"/cpuCFSQuota",schemaPath:"#/properties/cpuCFSQuota/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.cpuCFSQuotaPeriod !== undefined){
if(!(validate45(data.cpuCFSQuotaPeriod, {instancePath:instancePath+"/cpuCFSQuotaPeriod",parentData:data,parentDataProperty:"cpuCFSQuotaPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.cpuManagerPolicy !== undefined){
let data21 = data.cpuManagerPolicy;
if(typeof data21 !== "string"){
const err27 = {instancePath:instancePath+"/cpuManagerPolicy",schemaPath:"#/properties/cpuManagerPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data21 === "none") || (data21 === "static"))){
const err28 = {instancePath:instancePath+"/cpuManagerPolicy",schemaPath:"#/properties/cpuManagerPolicy/enum",keyword:"enum",params:{allowedValues: schema61.properties.cpuManagerPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.cpuManagerPolicyOptions !== undefined){
let data22 = data.cpuManagerPolicyOptions;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
if(typeof data22[key1] !== "string"){
const err29 = {instancePath:instancePath+"/cpuManagerPolicyOptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/cpuManagerPolicyOptions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/cpuManagerPolicyOptions",schemaPath:"#/properties/cpuManagerPolicyOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.cpuManagerReconcilePeriod !== undefined){
if(!(validate45(data.cpuManagerReconcilePeriod, {instancePath:instancePath+"/cpuManagerReconcilePeriod",parentData:data,parentDataProperty:"cpuManagerReconcilePeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.crashLoopBackOff !== undefined){
if(!(validate182(data.crashLoopBackOff, {instancePath:instancePath+"/crashLoopBackOff",parentData:data,parentDataProperty:"crashLoopBackOff",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.enableContentionProfiling !== undefined){
if(typeof data.enableContentionProfiling !== "boolean"){
const err31 = {instancePath:instancePath+"/enableContentionProfiling",schemaPath:"#/properties/enableContentionProfiling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.enableControllerAttachDetach !== undefined){
if(typeof data.enableControllerAttachDetach !== "boolean"){
const err32 = {instancePath:instancePath+"/enableControllerAttachDetach",schemaPath:"#/properties/enableControllerAttachDetach/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.enableDebugFlagsHandler !== undefined){
if(typeof data.enableDebugFlagsHandler !== "boolean"){
const err33 = {instancePath:instancePath+"/enableDebugFlagsHandler",schemaPath:"#/properties/enableDebugFlagsHandler/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.enableDebuggingHandlers !== undefined){
if(typeof data.enableDebuggingHandlers !== "boolean"){
const err34 = {instancePath:instancePath+"/enableDebuggingHandlers",schemaPath:"#/properties/enableDebuggingHandlers/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.enableProfilingHandler !== undefined){
if(typeof data.enableProfilingHandler !== "boolean"){
const err35 = {instancePath:instancePath+"/enableProfilingHandler",schemaPath:"#/properties/enableProfilingHandler/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.enableServer !== undefined){
if(typeof data.enableServer !== "boolean"){
const err36 = {instancePath:instancePath+"/enableServer",schemaPath:"#/properties/enableServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.enableSystemLogHandler !== undefined){
if(typeof data.enableSystemLogHandler !== "boolean"){
const err37 = {instancePath:instancePath+"/enableSystemLogHandler",schemaPath:"#/properties/enableSystemLogHandler/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.enableSystemLogQuery !== undefined){
if(typeof data.enableSystemLogQuery !== "boolean"){
const err38 = {instancePath:instancePath+"/enableSystemLogQuery",schemaPath:"#/properties/enableSystemLogQuery/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.enforceNodeAllocatable !== undefined){
let data34 = data.enforceNodeAllocatable;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
let data35 = data34[i2];
if(typeof data35 !== "string"){
const err39 = {instancePath:instancePath+"/enforceNodeAllocatable/" + i2,schemaPath:"#/properties/enforceNodeAllocatable/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((((data35 === "pods") || (data35 === "system-reserved")) || (data35 === "system-reserved-compressible")) || (data35 === "kube-reserved")) || (data35 === "kube-reserved-compressible")) || (data35 === "none"))){
const err40 = {instancePath:instancePath+"/enforceNodeAllocatable/" + i2,schemaPath:"#/properties/enforceNodeAllocatable/items/enum",keyword:"enum",params:{allowedValues: schema61.properties.enforceNodeAllocatable.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i3 = data34.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data34[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err41 = {instancePath:instancePath+"/enforceNodeAllocatable",schemaPath:"#/properties/enforceNodeAllocatable/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err42 = {instancePath:instancePath+"/enforceNodeAllocatable",schemaPath:"#/properties/enforceNodeAllocatable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.eventBurst !== undefined){
let data36 = data.eventBurst;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err43 = {instancePath:instancePath+"/eventBurst",schemaPath:"#/properties/eventBurst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 2147483647 || isNaN(data36)){
const err44 = {instancePath:instancePath+"/eventBurst",schemaPath:"#/properties/eventBurst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err45 = {instancePath:instancePath+"/eventBurst",schemaPath:"#/properties/eventBurst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.eventRecordQPS !== undefined){
let data37 = data.eventRecordQPS;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err46 = {instancePath:instancePath+"/eventRecordQPS",schemaPath:"#/properties/eventRecordQPS/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 2147483647 || isNaN(data37)){
const err47 = {instancePath:instancePath+"/eventRecordQPS",schemaPath:"#/properties/eventRecordQPS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err48 = {instancePath:instancePath+"/eventRecordQPS",schemaPath:"#/properties/eventRecordQPS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data.evictionHard !== undefined){
let data38 = data.evictionHard;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key2 in data38){
const _errs74 = errors;
if(!(((((((((key2 === "allocatableMemory.available") || (key2 === "containerfs.available")) || (key2 === "containerfs.inodesFree")) || (key2 === "imagefs.available")) || (key2 === "imagefs.inodesFree")) || (key2 === "memory.available")) || (key2 === "nodefs.available")) || (key2 === "nodefs.inodesFree")) || (key2 === "pid.available"))){
const err49 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.evictionHard.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var valid9 = _errs74 === errors;
if(!valid9){
const err50 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key3 in data38){
let data39 = data38[key3];
if(typeof data39 === "string"){
if(!pattern36.test(data39)){
const err51 = {instancePath:instancePath+"/evictionHard/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"},message:"must match pattern \""+"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/evictionHard/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionHard/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/evictionHard",schemaPath:"#/properties/evictionHard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.evictionMaxPodGracePeriod !== undefined){
let data40 = data.evictionMaxPodGracePeriod;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err54 = {instancePath:instancePath+"/evictionMaxPodGracePeriod",schemaPath:"#/properties/evictionMaxPodGracePeriod/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 2147483647 || isNaN(data40)){
const err55 = {instancePath:instancePath+"/evictionMaxPodGracePeriod",schemaPath:"#/properties/evictionMaxPodGracePeriod/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data40 < -2147483648 || isNaN(data40)){
const err56 = {instancePath:instancePath+"/evictionMaxPodGracePeriod",schemaPath:"#/properties/evictionMaxPodGracePeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.evictionMinimumReclaim !== undefined){
let data41 = data.evictionMinimumReclaim;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key4 in data41){
const _errs82 = errors;
if(!(((((((((key4 === "allocatableMemory.available") || (key4 === "containerfs.available")) || (key4 === "containerfs.inodesFree")) || (key4 === "imagefs.available")) || (key4 === "imagefs.inodesFree")) || (key4 === "memory.available")) || (key4 === "nodefs.available")) || (key4 === "nodefs.inodesFree")) || (key4 === "pid.available"))){
const err57 = {instancePath:instancePath+"/evictionMinimumReclaim",schemaPath:"#/properties/evictionMinimumReclaim/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.evictionMinimumReclaim.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid11 = _errs82 === errors;
if(!valid11){
const err58 = {instancePath:instancePath+"/evictionMinimumReclaim",schemaPath:"#/properties/evictionMinimumReclaim/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key5 in data41){
let data42 = data41[key5];
if(typeof data42 === "string"){
if(!pattern36.test(data42)){
const err59 = {instancePath:instancePath+"/evictionMinimumReclaim/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionMinimumReclaim/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"},message:"must match pattern \""+"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/evictionMinimumReclaim/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionMinimumReclaim/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/evictionMinimumReclaim",schemaPath:"#/properties/evictionMinimumReclaim/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.evictionPressureTransitionPeriod !== undefined){
if(!(validate45(data.evictionPressureTransitionPeriod, {instancePath:instancePath+"/evictionPressureTransitionPeriod",parentData:data,parentDataProperty:"evictionPressureTransitionPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.evictionSoft !== undefined){
let data44 = data.evictionSoft;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key6 in data44){
const _errs89 = errors;
if(!(((((((((key6 === "allocatableMemory.available") || (key6 === "containerfs.available")) || (key6 === "containerfs.inodesFree")) || (key6 === "imagefs.available")) || (key6 === "imagefs.inodesFree")) || (key6 === "memory.available")) || (key6 === "nodefs.available")) || (key6 === "nodefs.inodesFree")) || (key6 === "pid.available"))){
const err62 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.evictionSoft.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key6};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid13 = _errs89 === errors;
if(!valid13){
const err63 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key7 in data44){
let data45 = data44[key7];
if(typeof data45 === "string"){
if(!pattern36.test(data45)){
const err64 = {instancePath:instancePath+"/evictionSoft/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"},message:"must match pattern \""+"^([-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?|[0-9]+(\\.[0-9]+)?%)$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/evictionSoft/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoft/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/evictionSoft",schemaPath:"#/properties/evictionSoft/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.evictionSoftGracePeriod !== undefined){
let data46 = data.evictionSoftGracePeriod;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key8 in data46){
const _errs95 = errors;
if(!(((((((((key8 === "allocatableMemory.available") || (key8 === "containerfs.available")) || (key8 === "containerfs.inodesFree")) || (key8 === "imagefs.available")) || (key8 === "imagefs.inodesFree")) || (key8 === "memory.available")) || (key8 === "nodefs.available")) || (key8 === "nodefs.inodesFree")) || (key8 === "pid.available"))){
const err67 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.evictionSoftGracePeriod.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key8};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid15 = _errs95 === errors;
if(!valid15){
const err68 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key9 in data46){
let data47 = data46[key9];
if(typeof data47 === "string"){
if(!pattern1.test(data47)){
const err69 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"},message:"must match pattern \""+"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/evictionSoftGracePeriod/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evictionSoftGracePeriod/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/evictionSoftGracePeriod",schemaPath:"#/properties/evictionSoftGracePeriod/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.failCgroupV1 !== undefined){
if(typeof data.failCgroupV1 !== "boolean"){
const err72 = {instancePath:instancePath+"/failCgroupV1",schemaPath:"#/properties/failCgroupV1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.failSwapOn !== undefined){
if(typeof data.failSwapOn !== "boolean"){
const err73 = {instancePath:instancePath+"/failSwapOn",schemaPath:"#/properties/failSwapOn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.featureGates !== undefined){
if(!(validate129(data.featureGates, {instancePath:instancePath+"/featureGates",parentData:data,parentDataProperty:"featureGates",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.fileCheckFrequency !== undefined){
if(!(validate45(data.fileCheckFrequency, {instancePath:instancePath+"/fileCheckFrequency",parentData:data,parentDataProperty:"fileCheckFrequency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.hairpinMode !== undefined){
let data52 = data.hairpinMode;
if(typeof data52 !== "string"){
const err74 = {instancePath:instancePath+"/hairpinMode",schemaPath:"#/properties/hairpinMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data52 === "none") || (data52 === "hairpin-veth")) || (data52 === "promiscuous-bridge"))){
const err75 = {instancePath:instancePath+"/hairpinMode",schemaPath:"#/properties/hairpinMode/enum",keyword:"enum",params:{allowedValues: schema61.properties.hairpinMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.healthzBindAddress !== undefined){
let data53 = data.healthzBindAddress;
if(typeof data53 === "string"){
if(!pattern16.test(data53)){
const err76 = {instancePath:instancePath+"/healthzBindAddress",schemaPath:"#/properties/healthzBindAddress/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/healthzBindAddress",schemaPath:"#/properties/healthzBindAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.healthzPort !== undefined){
let data54 = data.healthzPort;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err78 = {instancePath:instancePath+"/healthzPort",schemaPath:"#/properties/healthzPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 65535 || isNaN(data54)){
const err79 = {instancePath:instancePath+"/healthzPort",schemaPath:"#/properties/healthzPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err80 = {instancePath:instancePath+"/healthzPort",schemaPath:"#/properties/healthzPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
if(data.httpCheckFrequency !== undefined){
if(!(validate45(data.httpCheckFrequency, {instancePath:instancePath+"/httpCheckFrequency",parentData:data,parentDataProperty:"httpCheckFrequency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.imageGCHighThresholdPercent !== undefined){
let data56 = data.imageGCHighThresholdPercent;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err81 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100 || isNaN(data56)){
const err82 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err83 = {instancePath:instancePath+"/imageGCHighThresholdPercent",schemaPath:"#/properties/imageGCHighThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data.imageGCLowThresholdPercent !== undefined){
let data57 = data.imageGCLowThresholdPercent;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err84 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100 || isNaN(data57)){
const err85 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err86 = {instancePath:instancePath+"/imageGCLowThresholdPercent",schemaPath:"#/properties/imageGCLowThresholdPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data.imageMaximumGCAge !== undefined){
if(!(validate45(data.imageMaximumGCAge, {instancePath:instancePath+"/imageMaximumGCAge",parentData:data,parentDataProperty:"imageMaximumGCAge",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.imageMinimumGCAge !== undefined){
if(!(validate45(data.imageMinimumGCAge, {instancePath:instancePath+"/imageMinimumGCAge",parentData:data,parentDataProperty:"imageMinimumGCAge",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.imagePullCredentialsVerificationPolicy !== undefined){
let data60 = data.imagePullCredentialsVerificationPolicy;
if(typeof data60 !== "string"){
const err87 = {instancePath:instancePath+"/imagePullCredentialsVerificationPolicy",schemaPath:"#/properties/imagePullCredentialsVerificationPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((((data60 === "NeverVerify") || (data60 === "NeverVerifyPreloadedImages")) || (data60 === "NeverVerifyAllowlistedImages")) || (data60 === "AlwaysVerify"))){
const err88 = {instancePath:instancePath+"/imagePullCredentialsVerificationPolicy",schemaPath:"#/properties/imagePullCredentialsVerificationPolicy/enum",keyword:"enum",params:{allowedValues: schema61.properties.imagePullCredentialsVerificationPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.imageServiceEndpoint !== undefined){
if(typeof data.imageServiceEndpoint !== "string"){
const err89 = {instancePath:instancePath+"/imageServiceEndpoint",schemaPath:"#/properties/imageServiceEndpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.iptablesDropBit !== undefined){
let data62 = data.iptablesDropBit;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err90 = {instancePath:instancePath+"/iptablesDropBit",schemaPath:"#/properties/iptablesDropBit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 31 || isNaN(data62)){
const err91 = {instancePath:instancePath+"/iptablesDropBit",schemaPath:"#/properties/iptablesDropBit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err92 = {instancePath:instancePath+"/iptablesDropBit",schemaPath:"#/properties/iptablesDropBit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
if(data.iptablesMasqueradeBit !== undefined){
let data63 = data.iptablesMasqueradeBit;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err93 = {instancePath:instancePath+"/iptablesMasqueradeBit",schemaPath:"#/properties/iptablesMasqueradeBit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 31 || isNaN(data63)){
const err94 = {instancePath:instancePath+"/iptablesMasqueradeBit",schemaPath:"#/properties/iptablesMasqueradeBit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err95 = {instancePath:instancePath+"/iptablesMasqueradeBit",schemaPath:"#/properties/iptablesMasqueradeBit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data.kernelMemcgNotification !== undefined){
if(typeof data.kernelMemcgNotification !== "boolean"){
const err96 = {instancePath:instancePath+"/kernelMemcgNotification",schemaPath:"#/properties/kernelMemcgNotification/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.kind !== undefined){
if("KubeletConfiguration" !== data.kind){
const err97 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "KubeletConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.kubeAPIBurst !== undefined){
let data66 = data.kubeAPIBurst;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err98 = {instancePath:instancePath+"/kubeAPIBurst",schemaPath:"#/properties/kubeAPIBurst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 2147483647 || isNaN(data66)){
const err99 = {instancePath:instancePath+"/kubeAPIBurst",schemaPath:"#/properties/kubeAPIBurst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err100 = {instancePath:instancePath+"/kubeAPIBurst",schemaPath:"#/properties/kubeAPIBurst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data.kubeAPIQPS !== undefined){
let data67 = data.kubeAPIQPS;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err101 = {instancePath:instancePath+"/kubeAPIQPS",schemaPath:"#/properties/kubeAPIQPS/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 2147483647 || isNaN(data67)){
const err102 = {instancePath:instancePath+"/kubeAPIQPS",schemaPath:"#/properties/kubeAPIQPS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err103 = {instancePath:instancePath+"/kubeAPIQPS",schemaPath:"#/properties/kubeAPIQPS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data.kubeReserved !== undefined){
let data68 = data.kubeReserved;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key10 in data68){
const _errs135 = errors;
if(!((((key10 === "cpu") || (key10 === "memory")) || (key10 === "ephemeral-storage")) || (key10 === "pid"))){
const err104 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.kubeReserved.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key10};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid17 = _errs135 === errors;
if(!valid17){
const err105 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
for(const key11 in data68){
let data69 = data68[key11];
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err106 = {instancePath:instancePath+"/kubeReserved/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/kubeReserved/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/kubeReserved/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/kubeReserved",schemaPath:"#/properties/kubeReserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.kubeReservedCgroup !== undefined){
if(typeof data.kubeReservedCgroup !== "string"){
const err109 = {instancePath:instancePath+"/kubeReservedCgroup",schemaPath:"#/properties/kubeReservedCgroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.kubeletCgroups !== undefined){
if(typeof data.kubeletCgroups !== "string"){
const err110 = {instancePath:instancePath+"/kubeletCgroups",schemaPath:"#/properties/kubeletCgroups/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.localStorageCapacityIsolation !== undefined){
if(typeof data.localStorageCapacityIsolation !== "boolean"){
const err111 = {instancePath:instancePath+"/localStorageCapacityIsolation",schemaPath:"#/properties/localStorageCapacityIsolation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.logging !== undefined){
if(!(validate142(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.makeIPTablesUtilChains !== undefined){
if(typeof data.makeIPTablesUtilChains !== "boolean"){
const err112 = {instancePath:instancePath+"/makeIPTablesUtilChains",schemaPath:"#/properties/makeIPTablesUtilChains/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.maxOpenFiles !== undefined){
let data75 = data.maxOpenFiles;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err113 = {instancePath:instancePath+"/maxOpenFiles",schemaPath:"#/properties/maxOpenFiles/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err114 = {instancePath:instancePath+"/maxOpenFiles",schemaPath:"#/properties/maxOpenFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data.maxParallelImagePulls !== undefined){
let data76 = data.maxParallelImagePulls;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err115 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 2147483647 || isNaN(data76)){
const err116 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err117 = {instancePath:instancePath+"/maxParallelImagePulls",schemaPath:"#/properties/maxParallelImagePulls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data.maxPods !== undefined){
let data77 = data.maxPods;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err118 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 2147483647 || isNaN(data77)){
const err119 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data77 < 0 || isNaN(data77)){
const err120 = {instancePath:instancePath+"/maxPods",schemaPath:"#/properties/maxPods/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
if(data.memoryManagerPolicy !== undefined){
let data78 = data.memoryManagerPolicy;
if(typeof data78 !== "string"){
const err121 = {instancePath:instancePath+"/memoryManagerPolicy",schemaPath:"#/properties/memoryManagerPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data78 === "None") || (data78 === "Static"))){
const err122 = {instancePath:instancePath+"/memoryManagerPolicy",schemaPath:"#/properties/memoryManagerPolicy/enum",keyword:"enum",params:{allowedValues: schema61.properties.memoryManagerPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.memoryReservationPolicy !== undefined){
let data79 = data.memoryReservationPolicy;
if(typeof data79 !== "string"){
const err123 = {instancePath:instancePath+"/memoryReservationPolicy",schemaPath:"#/properties/memoryReservationPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data79 === "None") || (data79 === "TieredReservation"))){
const err124 = {instancePath:instancePath+"/memoryReservationPolicy",schemaPath:"#/properties/memoryReservationPolicy/enum",keyword:"enum",params:{allowedValues: schema61.properties.memoryReservationPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.memorySwap !== undefined){
if(!(validate192(data.memorySwap, {instancePath:instancePath+"/memorySwap",parentData:data,parentDataProperty:"memorySwap",rootData}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.memoryThrottlingFactor !== undefined){
let data81 = data.memoryThrottlingFactor;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 1 || isNaN(data81)){
const err125 = {instancePath:instancePath+"/memoryThrottlingFactor",schemaPath:"#/properties/memoryThrottlingFactor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data81 <= 0 || isNaN(data81)){
const err126 = {instancePath:instancePath+"/memoryThrottlingFactor",schemaPath:"#/properties/memoryThrottlingFactor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/memoryThrottlingFactor",schemaPath:"#/properties/memoryThrottlingFactor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.mergeDefaultEvictionSettings !== undefined){
if(typeof data.mergeDefaultEvictionSettings !== "boolean"){
const err128 = {instancePath:instancePath+"/mergeDefaultEvictionSettings",schemaPath:"#/properties/mergeDefaultEvictionSettings/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.nodeLeaseDurationSeconds !== undefined){
let data83 = data.nodeLeaseDurationSeconds;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err129 = {instancePath:instancePath+"/nodeLeaseDurationSeconds",schemaPath:"#/properties/nodeLeaseDurationSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 2147483647 || isNaN(data83)){
const err130 = {instancePath:instancePath+"/nodeLeaseDurationSeconds",schemaPath:"#/properties/nodeLeaseDurationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err131 = {instancePath:instancePath+"/nodeLeaseDurationSeconds",schemaPath:"#/properties/nodeLeaseDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data.nodeStatusMaxImages !== undefined){
let data84 = data.nodeStatusMaxImages;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err132 = {instancePath:instancePath+"/nodeStatusMaxImages",schemaPath:"#/properties/nodeStatusMaxImages/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 2147483647 || isNaN(data84)){
const err133 = {instancePath:instancePath+"/nodeStatusMaxImages",schemaPath:"#/properties/nodeStatusMaxImages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data84 < -1 || isNaN(data84)){
const err134 = {instancePath:instancePath+"/nodeStatusMaxImages",schemaPath:"#/properties/nodeStatusMaxImages/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data.nodeStatusReportFrequency !== undefined){
if(!(validate45(data.nodeStatusReportFrequency, {instancePath:instancePath+"/nodeStatusReportFrequency",parentData:data,parentDataProperty:"nodeStatusReportFrequency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.nodeStatusUpdateFrequency !== undefined){
if(!(validate45(data.nodeStatusUpdateFrequency, {instancePath:instancePath+"/nodeStatusUpdateFrequency",parentData:data,parentDataProperty:"nodeStatusUpdateFrequency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.oomScoreAdj !== undefined){
let data87 = data.oomScoreAdj;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err135 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000 || isNaN(data87)){
const err136 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data87 < -1000 || isNaN(data87)){
const err137 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data.podCIDR !== undefined){
if(typeof data.podCIDR !== "string"){
const err138 = {instancePath:instancePath+"/podCIDR",schemaPath:"#/properties/podCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.podLogsDir !== undefined){
let data89 = data.podLogsDir;
if(typeof data89 === "string"){
if(!pattern2.test(data89)){
const err139 = {instancePath:instancePath+"/podLogsDir",schemaPath:"#/properties/podLogsDir/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\""};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/podLogsDir",schemaPath:"#/properties/podLogsDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data.podPidsLimit !== undefined){
let data90 = data.podPidsLimit;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err141 = {instancePath:instancePath+"/podPidsLimit",schemaPath:"#/properties/podPidsLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.podsPerCore !== undefined){
let data91 = data.podsPerCore;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err142 = {instancePath:instancePath+"/podsPerCore",schemaPath:"#/properties/podsPerCore/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 2147483647 || isNaN(data91)){
const err143 = {instancePath:instancePath+"/podsPerCore",schemaPath:"#/properties/podsPerCore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data91 < 0 || isNaN(data91)){
const err144 = {instancePath:instancePath+"/podsPerCore",schemaPath:"#/properties/podsPerCore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data.port !== undefined){
let data92 = data.port;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err145 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 65535 || isNaN(data92)){
const err146 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err147 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data.preloadedImagesVerificationAllowlist !== undefined){
let data93 = data.preloadedImagesVerificationAllowlist;
if(Array.isArray(data93)){
const len3 = data93.length;
for(let i4=0; i4<len3; i4++){
if(typeof data93[i4] !== "string"){
const err148 = {instancePath:instancePath+"/preloadedImagesVerificationAllowlist/" + i4,schemaPath:"#/properties/preloadedImagesVerificationAllowlist/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/preloadedImagesVerificationAllowlist",schemaPath:"#/properties/preloadedImagesVerificationAllowlist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.protectKernelDefaults !== undefined){
if(typeof data.protectKernelDefaults !== "boolean"){
const err150 = {instancePath:instancePath+"/protectKernelDefaults",schemaPath:"#/properties/protectKernelDefaults/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.providerID !== undefined){
if(typeof data.providerID !== "string"){
const err151 = {instancePath:instancePath+"/providerID",schemaPath:"#/properties/providerID/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data.qosReserved !== undefined){
let data97 = data.qosReserved;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key12 in data97){
const _errs191 = errors;
if(!(key12 === "memory")){
const err152 = {instancePath:instancePath+"/qosReserved",schemaPath:"#/properties/qosReserved/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.qosReserved.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var valid21 = _errs191 === errors;
if(!valid21){
const err153 = {instancePath:instancePath+"/qosReserved",schemaPath:"#/properties/qosReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
for(const key13 in data97){
let data98 = data97[key13];
if(typeof data98 === "string"){
if(!pattern43.test(data98)){
const err154 = {instancePath:instancePath+"/qosReserved/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/qosReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9]+%$"},message:"must match pattern \""+"^[0-9]+%$"+"\""};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/qosReserved/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/qosReserved/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/qosReserved",schemaPath:"#/properties/qosReserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.readOnlyPort !== undefined){
let data99 = data.readOnlyPort;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err157 = {instancePath:instancePath+"/readOnlyPort",schemaPath:"#/properties/readOnlyPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 65535 || isNaN(data99)){
const err158 = {instancePath:instancePath+"/readOnlyPort",schemaPath:"#/properties/readOnlyPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data99 < 0 || isNaN(data99)){
const err159 = {instancePath:instancePath+"/readOnlyPort",schemaPath:"#/properties/readOnlyPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data.registerNode !== undefined){
if(typeof data.registerNode !== "boolean"){
const err160 = {instancePath:instancePath+"/registerNode",schemaPath:"#/properties/registerNode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.registerWithTaints !== undefined){
let data101 = data.registerWithTaints;
if(Array.isArray(data101)){
const len4 = data101.length;
for(let i5=0; i5<len4; i5++){
if(!(validate89(data101[i5], {instancePath:instancePath+"/registerWithTaints/" + i5,parentData:data101,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err161 = {instancePath:instancePath+"/registerWithTaints",schemaPath:"#/properties/registerWithTaints/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.registryBurst !== undefined){
let data103 = data.registryBurst;
if(!(((typeof data103 == "number") && (!(data103 % 1) && !isNaN(data103))) && (isFinite(data103)))){
const err162 = {instancePath:instancePath+"/registryBurst",schemaPath:"#/properties/registryBurst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data103 == "number") && (isFinite(data103))){
if(data103 > 2147483647 || isNaN(data103)){
const err163 = {instancePath:instancePath+"/registryBurst",schemaPath:"#/properties/registryBurst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data103 < 0 || isNaN(data103)){
const err164 = {instancePath:instancePath+"/registryBurst",schemaPath:"#/properties/registryBurst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
if(data.registryPullQPS !== undefined){
let data104 = data.registryPullQPS;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err165 = {instancePath:instancePath+"/registryPullQPS",schemaPath:"#/properties/registryPullQPS/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 2147483647 || isNaN(data104)){
const err166 = {instancePath:instancePath+"/registryPullQPS",schemaPath:"#/properties/registryPullQPS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err167 = {instancePath:instancePath+"/registryPullQPS",schemaPath:"#/properties/registryPullQPS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
if(data.reservedMemory !== undefined){
let data105 = data.reservedMemory;
if(Array.isArray(data105)){
const len5 = data105.length;
for(let i6=0; i6<len5; i6++){
if(!(validate197(data105[i6], {instancePath:instancePath+"/reservedMemory/" + i6,parentData:data105,parentDataProperty:i6,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err168 = {instancePath:instancePath+"/reservedMemory",schemaPath:"#/properties/reservedMemory/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.reservedSystemCPUs !== undefined){
if(typeof data.reservedSystemCPUs !== "string"){
const err169 = {instancePath:instancePath+"/reservedSystemCPUs",schemaPath:"#/properties/reservedSystemCPUs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.resolvConf !== undefined){
if(typeof data.resolvConf !== "string"){
const err170 = {instancePath:instancePath+"/resolvConf",schemaPath:"#/properties/resolvConf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.rotateCertificates !== undefined){
if(typeof data.rotateCertificates !== "boolean"){
const err171 = {instancePath:instancePath+"/rotateCertificates",schemaPath:"#/properties/rotateCertificates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.runOnce !== undefined){
let data110 = data.runOnce;
if(typeof data110 !== "boolean"){
const err172 = {instancePath:instancePath+"/runOnce",schemaPath:"#/properties/runOnce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(false !== data110){
const err173 = {instancePath:instancePath+"/runOnce",schemaPath:"#/properties/runOnce/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.runtimeRequestTimeout !== undefined){
if(!(validate45(data.runtimeRequestTimeout, {instancePath:instancePath+"/runtimeRequestTimeout",parentData:data,parentDataProperty:"runtimeRequestTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.seccompDefault !== undefined){
if(typeof data.seccompDefault !== "boolean"){
const err174 = {instancePath:instancePath+"/seccompDefault",schemaPath:"#/properties/seccompDefault/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.serializeImagePulls !== undefined){
if(typeof data.serializeImagePulls !== "boolean"){
const err175 = {instancePath:instancePath+"/serializeImagePulls",schemaPath:"#/properties/serializeImagePulls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.serverTLSBootstrap !== undefined){
if(typeof data.serverTLSBootstrap !== "boolean"){
const err176 = {instancePath:instancePath+"/serverTLSBootstrap",schemaPath:"#/properties/serverTLSBootstrap/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.showHiddenMetricsForVersion !== undefined){
if(typeof data.showHiddenMetricsForVersion !== "string"){
const err177 = {instancePath:instancePath+"/showHiddenMetricsForVersion",schemaPath:"#/properties/showHiddenMetricsForVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.shutdownGracePeriod !== undefined){
if(!(validate45(data.shutdownGracePeriod, {instancePath:instancePath+"/shutdownGracePeriod",parentData:data,parentDataProperty:"shutdownGracePeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.shutdownGracePeriodByPodPriority !== undefined){
let data117 = data.shutdownGracePeriodByPodPriority;
if(Array.isArray(data117)){
const len6 = data117.length;
for(let i7=0; i7<len6; i7++){
if(!(validate202(data117[i7], {instancePath:instancePath+"/shutdownGracePeriodByPodPriority/" + i7,parentData:data117,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err178 = {instancePath:instancePath+"/shutdownGracePeriodByPodPriority",schemaPath:"#/properties/shutdownGracePeriodByPodPriority/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.shutdownGracePeriodCriticalPods !== undefined){
if(!(validate45(data.shutdownGracePeriodCriticalPods, {instancePath:instancePath+"/shutdownGracePeriodCriticalPods",parentData:data,parentDataProperty:"shutdownGracePeriodCriticalPods",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.singleProcessOOMKill !== undefined){
if(typeof data.singleProcessOOMKill !== "boolean"){
const err179 = {instancePath:instancePath+"/singleProcessOOMKill",schemaPath:"#/properties/singleProcessOOMKill/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.staticPodPath !== undefined){
if(typeof data.staticPodPath !== "string"){
const err180 = {instancePath:instancePath+"/staticPodPath",schemaPath:"#/properties/staticPodPath/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.staticPodURL !== undefined){
if(typeof data.staticPodURL !== "string"){
const err181 = {instancePath:instancePath+"/staticPodURL",schemaPath:"#/properties/staticPodURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.staticPodURLHeader !== undefined){
let data123 = data.staticPodURLHeader;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key14 in data123){
let data124 = data123[key14];
if(Array.isArray(data124)){
const len7 = data124.length;
for(let i8=0; i8<len7; i8++){
if(typeof data124[i8] !== "string"){
const err182 = {instancePath:instancePath+"/staticPodURLHeader/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i8,schemaPath:"#/properties/staticPodURLHeader/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/staticPodURLHeader/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/staticPodURLHeader/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/staticPodURLHeader",schemaPath:"#/properties/staticPodURLHeader/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.streamingConnectionIdleTimeout !== undefined){
if(!(validate45(data.streamingConnectionIdleTimeout, {instancePath:instancePath+"/streamingConnectionIdleTimeout",parentData:data,parentDataProperty:"streamingConnectionIdleTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.syncFrequency !== undefined){
if(!(validate45(data.syncFrequency, {instancePath:instancePath+"/syncFrequency",parentData:data,parentDataProperty:"syncFrequency",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.systemCgroups !== undefined){
if(typeof data.systemCgroups !== "string"){
const err185 = {instancePath:instancePath+"/systemCgroups",schemaPath:"#/properties/systemCgroups/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.systemReserved !== undefined){
let data129 = data.systemReserved;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key15 in data129){
const _errs250 = errors;
if(!((((key15 === "cpu") || (key15 === "memory")) || (key15 === "ephemeral-storage")) || (key15 === "pid"))){
const err186 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames/enum",keyword:"enum",params:{allowedValues: schema61.properties.systemReserved.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key15};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var valid32 = _errs250 === errors;
if(!valid32){
const err187 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
for(const key16 in data129){
let data130 = data129[key16];
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err188 = {instancePath:instancePath+"/systemReserved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"},message:"must match pattern \""+"^[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/systemReserved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/systemReserved/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/systemReserved",schemaPath:"#/properties/systemReserved/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.systemReservedCgroup !== undefined){
if(typeof data.systemReservedCgroup !== "string"){
const err191 = {instancePath:instancePath+"/systemReservedCgroup",schemaPath:"#/properties/systemReservedCgroup/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.tlsCertFile !== undefined){
if(typeof data.tlsCertFile !== "string"){
const err192 = {instancePath:instancePath+"/tlsCertFile",schemaPath:"#/properties/tlsCertFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.tlsCipherSuites !== undefined){
let data133 = data.tlsCipherSuites;
if(Array.isArray(data133)){
const len8 = data133.length;
for(let i9=0; i9<len8; i9++){
let data134 = data133[i9];
if(typeof data134 !== "string"){
const err193 = {instancePath:instancePath+"/tlsCipherSuites/" + i9,schemaPath:"#/properties/tlsCipherSuites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!(((((((((((((((((((((((((((data134 === "TLS_AES_128_GCM_SHA256") || (data134 === "TLS_AES_256_GCM_SHA384")) || (data134 === "TLS_CHACHA20_POLY1305_SHA256")) || (data134 === "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA")) || (data134 === "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256")) || (data134 === "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")) || (data134 === "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA")) || (data134 === "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384")) || (data134 === "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305")) || (data134 === "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256")) || (data134 === "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA")) || (data134 === "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA")) || (data134 === "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA")) || (data134 === "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256")) || (data134 === "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")) || (data134 === "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA")) || (data134 === "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384")) || (data134 === "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305")) || (data134 === "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256")) || (data134 === "TLS_ECDHE_RSA_WITH_RC4_128_SHA")) || (data134 === "TLS_RSA_WITH_3DES_EDE_CBC_SHA")) || (data134 === "TLS_RSA_WITH_AES_128_CBC_SHA")) || (data134 === "TLS_RSA_WITH_AES_128_CBC_SHA256")) || (data134 === "TLS_RSA_WITH_AES_128_GCM_SHA256")) || (data134 === "TLS_RSA_WITH_AES_256_CBC_SHA")) || (data134 === "TLS_RSA_WITH_AES_256_GCM_SHA384")) || (data134 === "TLS_RSA_WITH_RC4_128_SHA"))){
const err194 = {instancePath:instancePath+"/tlsCipherSuites/" + i9,schemaPath:"#/properties/tlsCipherSuites/items/enum",keyword:"enum",params:{allowedValues: schema61.properties.tlsCipherSuites.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/tlsCipherSuites",schemaPath:"#/properties/tlsCipherSuites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.tlsCurvePreferences !== undefined){
let data135 = data.tlsCurvePreferences;
if(Array.isArray(data135)){
const len9 = data135.length;
for(let i10=0; i10<len9; i10++){
let data136 = data135[i10];
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err196 = {instancePath:instancePath+"/tlsCurvePreferences/" + i10,schemaPath:"#/properties/tlsCurvePreferences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 2147483647 || isNaN(data136)){
const err197 = {instancePath:instancePath+"/tlsCurvePreferences/" + i10,schemaPath:"#/properties/tlsCurvePreferences/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data136 < -2147483648 || isNaN(data136)){
const err198 = {instancePath:instancePath+"/tlsCurvePreferences/" + i10,schemaPath:"#/properties/tlsCurvePreferences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},message:"must be >= -2147483648"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
else {
const err199 = {instancePath:instancePath+"/tlsCurvePreferences",schemaPath:"#/properties/tlsCurvePreferences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data.tlsMinVersion !== undefined){
let data137 = data.tlsMinVersion;
if(typeof data137 !== "string"){
const err200 = {instancePath:instancePath+"/tlsMinVersion",schemaPath:"#/properties/tlsMinVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((((data137 === "VersionTLS10") || (data137 === "VersionTLS11")) || (data137 === "VersionTLS12")) || (data137 === "VersionTLS13"))){
const err201 = {instancePath:instancePath+"/tlsMinVersion",schemaPath:"#/properties/tlsMinVersion/enum",keyword:"enum",params:{allowedValues: schema61.properties.tlsMinVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.tlsPrivateKeyFile !== undefined){
if(typeof data.tlsPrivateKeyFile !== "string"){
const err202 = {instancePath:instancePath+"/tlsPrivateKeyFile",schemaPath:"#/properties/tlsPrivateKeyFile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.topologyManagerPolicy !== undefined){
let data139 = data.topologyManagerPolicy;
if(typeof data139 !== "string"){
const err203 = {instancePath:instancePath+"/topologyManagerPolicy",schemaPath:"#/properties/topologyManagerPolicy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((data139 === "none") || (data139 === "best-effort")) || (data139 === "restricted")) || (data139 === "single-numa-node"))){
const err204 = {instancePath:instancePath+"/topologyManagerPolicy",schemaPath:"#/properties/topologyManagerPolicy/enum",keyword:"enum",params:{allowedValues: schema61.properties.topologyManagerPolicy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.topologyManagerPolicyOptions !== undefined){
let data140 = data.topologyManagerPolicyOptions;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key17 in data140){
if(typeof data140[key17] !== "string"){
const err205 = {instancePath:instancePath+"/topologyManagerPolicyOptions/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/topologyManagerPolicyOptions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/topologyManagerPolicyOptions",schemaPath:"#/properties/topologyManagerPolicyOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.topologyManagerScope !== undefined){
let data142 = data.topologyManagerScope;
if(typeof data142 !== "string"){
const err207 = {instancePath:instancePath+"/topologyManagerScope",schemaPath:"#/properties/topologyManagerScope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!((data142 === "container") || (data142 === "pod"))){
const err208 = {instancePath:instancePath+"/topologyManagerScope",schemaPath:"#/properties/topologyManagerScope/enum",keyword:"enum",params:{allowedValues: schema61.properties.topologyManagerScope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.tracing !== undefined){
if(!(validate207(data.tracing, {instancePath:instancePath+"/tracing",parentData:data,parentDataProperty:"tracing",rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.userNamespaces !== undefined){
if(!(validate209(data.userNamespaces, {instancePath:instancePath+"/userNamespaces",parentData:data,parentDataProperty:"userNamespaces",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
if(data.volumePluginDir !== undefined){
if(typeof data.volumePluginDir !== "string"){
const err209 = {instancePath:instancePath+"/volumePluginDir",schemaPath:"#/properties/volumePluginDir/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data.volumeStatsAggPeriod !== undefined){
if(!(validate45(data.volumeStatsAggPeriod, {instancePath:instancePath+"/volumeStatsAggPeriod",parentData:data,parentDataProperty:"volumeStatsAggPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err210 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

export const KubeProxyConfiguration = validate288;
const schema46 = {"additionalProperties":false,"properties":{"apiVersion":{"const":"kubeproxy.config.k8s.io/v1alpha1"},"bindAddress":{"pattern":"^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*))?$","type":"string"},"bindAddressHardFail":{"type":"boolean"},"clientConnection":{"$ref":"#/$defs/ClientConnectionConfiguration"},"clusterCIDR":{"pattern":"^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?)?$","type":"string"},"configSyncPeriod":{"$ref":"#/$defs/Duration"},"conntrack":{"$ref":"#/$defs/KubeProxyConntrackConfiguration"},"detectLocal":{"$ref":"#/$defs/DetectLocalConfiguration"},"detectLocalMode":{"enum":["","ClusterCIDR","NodeCIDR","BridgeInterface","InterfaceNamePrefix"],"type":"string"},"enableProfiling":{"type":"boolean"},"featureGates":{"$ref":"#/$defs/FeatureGates"},"healthzBindAddress":{"type":"string"},"hostnameOverride":{"type":"string"},"iptables":{"$ref":"#/$defs/KubeProxyIPTablesConfiguration"},"ipvs":{"$ref":"#/$defs/KubeProxyIPVSConfiguration"},"kind":{"const":"KubeProxyConfiguration"},"logging":{"$ref":"#/$defs/LoggingConfiguration"},"metricsBindAddress":{"type":"string"},"mode":{"enum":["","iptables","ipvs","nftables"],"type":"string"},"nftables":{"$ref":"#/$defs/KubeProxyNFTablesConfiguration"},"nodePortAddresses":{"items":{"pattern":"^(primary|([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})$","type":"string"},"type":["array","null"]},"oomScoreAdj":{"maximum":1000,"minimum":-1000,"type":["integer","null"]},"portRange":{"pattern":"^([0-9]+([-+][0-9]+)?)?$","type":"string"},"showHiddenMetricsForVersion":{"type":"string"},"windowsRunAsService":{"type":"boolean"},"winkernel":{"$ref":"#/$defs/KubeProxyWinkernelConfiguration"}},"type":"object"};
const pattern25 = new RegExp("^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*))?$", "u");
const pattern26 = new RegExp("^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?)?$", "u");
const pattern31 = new RegExp("^(primary|([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})$", "u");
const pattern32 = new RegExp("^([0-9]+([-+][0-9]+)?)?$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "acceptContentTypes") || (key0 === "burst")) || (key0 === "contentType")) || (key0 === "kubeconfig")) || (key0 === "qps"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.acceptContentTypes !== undefined){
if(typeof data.acceptContentTypes !== "string"){
const err1 = {instancePath:instancePath+"/acceptContentTypes",schemaPath:"#/properties/acceptContentTypes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.burst !== undefined){
let data1 = data.burst;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/burst",schemaPath:"#/properties/burst/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.contentType !== undefined){
if(typeof data.contentType !== "string"){
const err5 = {instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kubeconfig !== undefined){
if(typeof data.kubeconfig !== "string"){
const err6 = {instancePath:instancePath+"/kubeconfig",schemaPath:"#/properties/kubeconfig/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.qps !== undefined){
let data4 = data.qps;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/qps",schemaPath:"#/properties/qps/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const schema48 = {"additionalProperties":false,"properties":{"maxPerCore":{"maximum":2147483647,"minimum":0,"type":["integer","null"]},"min":{"maximum":2147483647,"minimum":0,"type":["integer","null"]},"tcpBeLiberal":{"type":"boolean"},"tcpCloseWaitTimeout":{"pattern":"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$","type":["string","null"]},"tcpEstablishedTimeout":{"pattern":"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$","type":["string","null"]},"udpStreamTimeout":{"$ref":"#/$defs/Duration"},"udpTimeout":{"$ref":"#/$defs/Duration"}},"type":"object"};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "maxPerCore") || (key0 === "min")) || (key0 === "tcpBeLiberal")) || (key0 === "tcpCloseWaitTimeout")) || (key0 === "tcpEstablishedTimeout")) || (key0 === "udpStreamTimeout")) || (key0 === "udpTimeout"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.maxPerCore !== undefined){
let data0 = data.maxPerCore;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/maxPerCore",schemaPath:"#/properties/maxPerCore/type",keyword:"type",params:{type: schema48.properties.maxPerCore.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/maxPerCore",schemaPath:"#/properties/maxPerCore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/maxPerCore",schemaPath:"#/properties/maxPerCore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.min !== undefined){
let data1 = data.min;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: schema48.properties.min.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.tcpBeLiberal !== undefined){
if(typeof data.tcpBeLiberal !== "boolean"){
const err7 = {instancePath:instancePath+"/tcpBeLiberal",schemaPath:"#/properties/tcpBeLiberal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tcpCloseWaitTimeout !== undefined){
let data3 = data.tcpCloseWaitTimeout;
if((typeof data3 !== "string") && (data3 !== null)){
const err8 = {instancePath:instancePath+"/tcpCloseWaitTimeout",schemaPath:"#/properties/tcpCloseWaitTimeout/type",keyword:"type",params:{type: schema48.properties.tcpCloseWaitTimeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/tcpCloseWaitTimeout",schemaPath:"#/properties/tcpCloseWaitTimeout/pattern",keyword:"pattern",params:{pattern: "^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"},message:"must match pattern \""+"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.tcpEstablishedTimeout !== undefined){
let data4 = data.tcpEstablishedTimeout;
if((typeof data4 !== "string") && (data4 !== null)){
const err10 = {instancePath:instancePath+"/tcpEstablishedTimeout",schemaPath:"#/properties/tcpEstablishedTimeout/type",keyword:"type",params:{type: schema48.properties.tcpEstablishedTimeout.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err11 = {instancePath:instancePath+"/tcpEstablishedTimeout",schemaPath:"#/properties/tcpEstablishedTimeout/pattern",keyword:"pattern",params:{pattern: "^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"},message:"must match pattern \""+"^[-+]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+)$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.udpStreamTimeout !== undefined){
if(!(validate45(data.udpStreamTimeout, {instancePath:instancePath+"/udpStreamTimeout",parentData:data,parentDataProperty:"udpStreamTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.udpTimeout !== undefined){
if(!(validate45(data.udpTimeout, {instancePath:instancePath+"/udpTimeout",parentData:data,parentDataProperty:"udpTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "bridgeInterface") || (key0 === "interfaceNamePrefix"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.bridgeInterface !== undefined){
if(typeof data.bridgeInterface !== "string"){
const err1 = {instancePath:instancePath+"/bridgeInterface",schemaPath:"#/properties/bridgeInterface/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.interfaceNamePrefix !== undefined){
if(typeof data.interfaceNamePrefix !== "string"){
const err2 = {instancePath:instancePath+"/interfaceNamePrefix",schemaPath:"#/properties/interfaceNamePrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema51 = {"additionalProperties":false,"properties":{"localhostNodePorts":{"type":["boolean","null"]},"masqueradeAll":{"type":"boolean"},"masqueradeBit":{"maximum":31,"minimum":0,"type":["integer","null"]},"minSyncPeriod":{"$ref":"#/$defs/Duration"},"syncPeriod":{"$ref":"#/$defs/Duration"}},"type":"object"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "localhostNodePorts") || (key0 === "masqueradeAll")) || (key0 === "masqueradeBit")) || (key0 === "minSyncPeriod")) || (key0 === "syncPeriod"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.localhostNodePorts !== undefined){
let data0 = data.localhostNodePorts;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/localhostNodePorts",schemaPath:"#/properties/localhostNodePorts/type",keyword:"type",params:{type: schema51.properties.localhostNodePorts.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.masqueradeAll !== undefined){
if(typeof data.masqueradeAll !== "boolean"){
const err2 = {instancePath:instancePath+"/masqueradeAll",schemaPath:"#/properties/masqueradeAll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.masqueradeBit !== undefined){
let data2 = data.masqueradeBit;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
const err3 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/type",keyword:"type",params:{type: schema51.properties.masqueradeBit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.minSyncPeriod !== undefined){
if(!(validate45(data.minSyncPeriod, {instancePath:instancePath+"/minSyncPeriod",parentData:data,parentDataProperty:"minSyncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.syncPeriod !== undefined){
if(!(validate45(data.syncPeriod, {instancePath:instancePath+"/syncPeriod",parentData:data,parentDataProperty:"syncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema52 = {"additionalProperties":false,"properties":{"excludeCIDRs":{"items":{"pattern":"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}$","type":"string"},"type":["array","null"]},"minSyncPeriod":{"$ref":"#/$defs/Duration"},"scheduler":{"type":"string"},"strictARP":{"type":"boolean"},"syncPeriod":{"$ref":"#/$defs/Duration"},"tcpFinTimeout":{"$ref":"#/$defs/Duration"},"tcpTimeout":{"$ref":"#/$defs/Duration"},"udpTimeout":{"$ref":"#/$defs/Duration"}},"type":"object"};
const pattern29 = new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}$", "u");

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "excludeCIDRs") || (key0 === "minSyncPeriod")) || (key0 === "scheduler")) || (key0 === "strictARP")) || (key0 === "syncPeriod")) || (key0 === "tcpFinTimeout")) || (key0 === "tcpTimeout")) || (key0 === "udpTimeout"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.excludeCIDRs !== undefined){
let data0 = data.excludeCIDRs;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/excludeCIDRs",schemaPath:"#/properties/excludeCIDRs/type",keyword:"type",params:{type: schema52.properties.excludeCIDRs.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err2 = {instancePath:instancePath+"/excludeCIDRs/" + i0,schemaPath:"#/properties/excludeCIDRs/items/pattern",keyword:"pattern",params:{pattern: "^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}$"},message:"must match pattern \""+"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/excludeCIDRs/" + i0,schemaPath:"#/properties/excludeCIDRs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.minSyncPeriod !== undefined){
if(!(validate45(data.minSyncPeriod, {instancePath:instancePath+"/minSyncPeriod",parentData:data,parentDataProperty:"minSyncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.scheduler !== undefined){
if(typeof data.scheduler !== "string"){
const err4 = {instancePath:instancePath+"/scheduler",schemaPath:"#/properties/scheduler/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.strictARP !== undefined){
if(typeof data.strictARP !== "boolean"){
const err5 = {instancePath:instancePath+"/strictARP",schemaPath:"#/properties/strictARP/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.syncPeriod !== undefined){
if(!(validate45(data.syncPeriod, {instancePath:instancePath+"/syncPeriod",parentData:data,parentDataProperty:"syncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.tcpFinTimeout !== undefined){
if(!(validate45(data.tcpFinTimeout, {instancePath:instancePath+"/tcpFinTimeout",parentData:data,parentDataProperty:"tcpFinTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.tcpTimeout !== undefined){
if(!(validate45(data.tcpTimeout, {instancePath:instancePath+"/tcpTimeout",parentData:data,parentDataProperty:"tcpTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.udpTimeout !== undefined){
if(!(validate45(data.udpTimeout, {instancePath:instancePath+"/udpTimeout",parentData:data,parentDataProperty:"udpTimeout",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema59 = {"additionalProperties":false,"properties":{"masqueradeAll":{"type":"boolean"},"masqueradeBit":{"maximum":31,"minimum":0,"type":["integer","null"]},"minSyncPeriod":{"$ref":"#/$defs/Duration"},"syncPeriod":{"$ref":"#/$defs/Duration"}},"type":"object"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "masqueradeAll") || (key0 === "masqueradeBit")) || (key0 === "minSyncPeriod")) || (key0 === "syncPeriod"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.masqueradeAll !== undefined){
if(typeof data.masqueradeAll !== "boolean"){
const err1 = {instancePath:instancePath+"/masqueradeAll",schemaPath:"#/properties/masqueradeAll/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.masqueradeBit !== undefined){
let data1 = data.masqueradeBit;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/type",keyword:"type",params:{type: schema59.properties.masqueradeBit.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 31 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/masqueradeBit",schemaPath:"#/properties/masqueradeBit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.minSyncPeriod !== undefined){
if(!(validate45(data.minSyncPeriod, {instancePath:instancePath+"/minSyncPeriod",parentData:data,parentDataProperty:"minSyncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.syncPeriod !== undefined){
if(!(validate45(data.syncPeriod, {instancePath:instancePath+"/syncPeriod",parentData:data,parentDataProperty:"syncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "enableDSR") || (key0 === "forwardHealthCheckVip")) || (key0 === "networkName")) || (key0 === "rootHnsEndpointName")) || (key0 === "sourceVip"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.enableDSR !== undefined){
if(typeof data.enableDSR !== "boolean"){
const err1 = {instancePath:instancePath+"/enableDSR",schemaPath:"#/properties/enableDSR/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.forwardHealthCheckVip !== undefined){
if(typeof data.forwardHealthCheckVip !== "boolean"){
const err2 = {instancePath:instancePath+"/forwardHealthCheckVip",schemaPath:"#/properties/forwardHealthCheckVip/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.networkName !== undefined){
if(typeof data.networkName !== "string"){
const err3 = {instancePath:instancePath+"/networkName",schemaPath:"#/properties/networkName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rootHnsEndpointName !== undefined){
if(typeof data.rootHnsEndpointName !== "string"){
const err4 = {instancePath:instancePath+"/rootHnsEndpointName",schemaPath:"#/properties/rootHnsEndpointName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sourceVip !== undefined){
if(typeof data.sourceVip !== "string"){
const err5 = {instancePath:instancePath+"/sourceVip",schemaPath:"#/properties/sourceVip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema46.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.apiVersion !== undefined){
if("kubeproxy.config.k8s.io/v1alpha1" !== data.apiVersion){
const err1 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue: "kubeproxy.config.k8s.io/v1alpha1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.bindAddress !== undefined){
let data1 = data.bindAddress;
if(typeof data1 === "string"){
if(!pattern25.test(data1)){
const err2 = {instancePath:instancePath+"/bindAddress",schemaPath:"#/properties/bindAddress/pattern",keyword:"pattern",params:{pattern: "^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*))?$"},message:"must match pattern \""+"^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*))?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/bindAddress",schemaPath:"#/properties/bindAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.bindAddressHardFail !== undefined){
if(typeof data.bindAddressHardFail !== "boolean"){
const err4 = {instancePath:instancePath+"/bindAddressHardFail",schemaPath:"#/properties/bindAddressHardFail/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.clientConnection !== undefined){
if(!(validate120(data.clientConnection, {instancePath:instancePath+"/clientConnection",parentData:data,parentDataProperty:"clientConnection",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.clusterCIDR !== undefined){
let data4 = data.clusterCIDR;
if(typeof data4 === "string"){
if(!pattern26.test(data4)){
const err5 = {instancePath:instancePath+"/clusterCIDR",schemaPath:"#/properties/clusterCIDR/pattern",keyword:"pattern",params:{pattern: "^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?)?$"},message:"must match pattern \""+"^(([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3}(,([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})?)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/clusterCIDR",schemaPath:"#/properties/clusterCIDR/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.configSyncPeriod !== undefined){
if(!(validate45(data.configSyncPeriod, {instancePath:instancePath+"/configSyncPeriod",parentData:data,parentDataProperty:"configSyncPeriod",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.conntrack !== undefined){
if(!(validate123(data.conntrack, {instancePath:instancePath+"/conntrack",parentData:data,parentDataProperty:"conntrack",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.detectLocal !== undefined){
if(!(validate127(data.detectLocal, {instancePath:instancePath+"/detectLocal",parentData:data,parentDataProperty:"detectLocal",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
if(data.detectLocalMode !== undefined){
let data8 = data.detectLocalMode;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/detectLocalMode",schemaPath:"#/properties/detectLocalMode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((((data8 === "") || (data8 === "ClusterCIDR")) || (data8 === "NodeCIDR")) || (data8 === "BridgeInterface")) || (data8 === "InterfaceNamePrefix"))){
const err8 = {instancePath:instancePath+"/detectLocalMode",schemaPath:"#/properties/detectLocalMode/enum",keyword:"enum",params:{allowedValues: schema46.properties.detectLocalMode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enableProfiling !== undefined){
if(typeof data.enableProfiling !== "boolean"){
const err9 = {instancePath:instancePath+"/enableProfiling",schemaPath:"#/properties/enableProfiling/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.featureGates !== undefined){
if(!(validate129(data.featureGates, {instancePath:instancePath+"/featureGates",parentData:data,parentDataProperty:"featureGates",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.healthzBindAddress !== undefined){
if(typeof data.healthzBindAddress !== "string"){
const err10 = {instancePath:instancePath+"/healthzBindAddress",schemaPath:"#/properties/healthzBindAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.hostnameOverride !== undefined){
if(typeof data.hostnameOverride !== "string"){
const err11 = {instancePath:instancePath+"/hostnameOverride",schemaPath:"#/properties/hostnameOverride/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.iptables !== undefined){
if(!(validate131(data.iptables, {instancePath:instancePath+"/iptables",parentData:data,parentDataProperty:"iptables",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.ipvs !== undefined){
if(!(validate135(data.ipvs, {instancePath:instancePath+"/ipvs",parentData:data,parentDataProperty:"ipvs",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
if("KubeProxyConfiguration" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "KubeProxyConfiguration"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.logging !== undefined){
if(!(validate142(data.logging, {instancePath:instancePath+"/logging",parentData:data,parentDataProperty:"logging",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
if(data.metricsBindAddress !== undefined){
if(typeof data.metricsBindAddress !== "string"){
const err13 = {instancePath:instancePath+"/metricsBindAddress",schemaPath:"#/properties/metricsBindAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.mode !== undefined){
let data18 = data.mode;
if(typeof data18 !== "string"){
const err14 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data18 === "") || (data18 === "iptables")) || (data18 === "ipvs")) || (data18 === "nftables"))){
const err15 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema46.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.nftables !== undefined){
if(!(validate156(data.nftables, {instancePath:instancePath+"/nftables",parentData:data,parentDataProperty:"nftables",rootData}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
}
if(data.nodePortAddresses !== undefined){
let data20 = data.nodePortAddresses;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err16 = {instancePath:instancePath+"/nodePortAddresses",schemaPath:"#/properties/nodePortAddresses/type",keyword:"type",params:{type: schema46.properties.nodePortAddresses.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(!pattern31.test(data21)){
const err17 = {instancePath:instancePath+"/nodePortAddresses/" + i0,schemaPath:"#/properties/nodePortAddresses/items/pattern",keyword:"pattern",params:{pattern: "^(primary|([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})$"},message:"must match pattern \""+"^(primary|([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/[0-9]{1,3})$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/nodePortAddresses/" + i0,schemaPath:"#/properties/nodePortAddresses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
if(data.oomScoreAdj !== undefined){
let data22 = data.oomScoreAdj;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err19 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/type",keyword:"type",params:{type: schema46.properties.oomScoreAdj.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 1000 || isNaN(data22)){
const err20 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data22 < -1000 || isNaN(data22)){
const err21 = {instancePath:instancePath+"/oomScoreAdj",schemaPath:"#/properties/oomScoreAdj/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000},message:"must be >= -1000"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data23 = data.portRange;
if(typeof data23 === "string"){
if(!pattern32.test(data23)){
const err22 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^([0-9]+([-+][0-9]+)?)?$"},message:"must match pattern \""+"^([0-9]+([-+][0-9]+)?)?$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.showHiddenMetricsForVersion !== undefined){
if(typeof data.showHiddenMetricsForVersion !== "string"){
const err24 = {instancePath:instancePath+"/showHiddenMetricsForVersion",schemaPath:"#/properties/showHiddenMetricsForVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.windowsRunAsService !== undefined){
if(typeof data.windowsRunAsService !== "boolean"){
const err25 = {instancePath:instancePath+"/windowsRunAsService",schemaPath:"#/properties/windowsRunAsService/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.winkernel !== undefined){
if(!(validate160(data.winkernel, {instancePath:instancePath+"/winkernel",parentData:data,parentDataProperty:"winkernel",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

