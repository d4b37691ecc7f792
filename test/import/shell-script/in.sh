#!/bin/bash
# Joins a worker.
swapoff -a
modprobe ip_vs
kubeadm join cp1:6443 --token abcdef.0123456789abcdef --discovery-token-ca-cert-hash sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
